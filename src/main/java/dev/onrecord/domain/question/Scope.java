package dev.onrecord.domain.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The articles to search. An empty set or date means no limit.
///
/// @param articles ids
/// @param outlets as the articles state them
/// @param from first day of publication, inclusive; leaves out articles that state no date
/// @param to last day of publication, inclusive; leaves out articles that state no date
public record Scope(
    Set<String> articles, Set<String> outlets, Optional<LocalDate> from, Optional<LocalDate> to) {
  public static final Scope EVERYTHING =
      new Scope(Set.of(), Set.of(), Optional.empty(), Optional.empty());

  public Scope {
    articles = Set.copyOf(articles);
    outlets = Set.copyOf(outlets);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(
          "from must not be after to, got %s and %s".formatted(from.get(), to.get()));
    }
  }
}
