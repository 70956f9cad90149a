package dev.onrecord.domain.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which articles a question is asked of.
final class ScopeTest {
  private static final LocalDate EARLY = LocalDate.of(2012, 5, 3);
  private static final LocalDate LATE = LocalDate.of(2012, 5, 4);

  @Test
  void aDayMayBeAWholeScope() {
    assertThat(scope(EARLY, EARLY).from()).contains(EARLY);
  }

  @Test
  void fromMustNotBeAfterTo() {
    assertThatThrownBy(() -> scope(LATE, EARLY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must not be after to, got 2012-05-04 and 2012-05-03");
  }

  @Test
  void eitherEndMayBeOpen() {
    Optional<LocalDate> open = Optional.empty();
    assertThat(new Scope(Set.of(), Set.of(), Optional.of(LATE), open).to()).isEmpty();
    assertThat(new Scope(Set.of(), Set.of(), open, Optional.of(EARLY)).from()).isEmpty();
  }

  private static Scope scope(LocalDate from, LocalDate to) {
    return new Scope(Set.of(), Set.of(), Optional.of(from), Optional.of(to));
  }
}
