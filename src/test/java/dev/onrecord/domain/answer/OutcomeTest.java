package dev.onrecord.domain.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Outcome.Answered;
import dev.onrecord.domain.answer.Outcome.NotFound;
import dev.onrecord.domain.answer.Outcome.Sentence;
import dev.onrecord.domain.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer cannot be made without evidence.
final class OutcomeTest {
  private static final Citation FIRST = citation("Snow fell.");
  private static final Citation SECOND = citation("Trains stopped.");

  @Test
  void anAnswerNumbersItsCitationsFromOne() {
    Answered answered =
        new Answered(List.of(new Sentence("Snow fell.", List.of(1, 2))), List.of(FIRST, SECOND));
    assertThat(answered.sentences().getFirst().citations()).containsExactly(1, 2);
  }

  @Test
  void anAnswerMustHaveASentence() {
    assertThatThrownBy(() -> new Answered(List.of(), List.of(FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an answer must have a sentence");
  }

  @Test
  void aSentenceMustBeCited() {
    assertThatThrownBy(() -> new Sentence("Snow fell.", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a sentence must be cited, got: Snow fell.");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3, Integer.MAX_VALUE})
  void aSentenceCannotCiteWhatIsNotThere(int number) {
    List<Sentence> sentences = List.of(new Sentence("Snow fell.", List.of(1, number)));
    assertThatThrownBy(() -> new Answered(sentences, List.of(FIRST, SECOND)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("citation must be in [1, 2], got " + number);
  }

  @Test
  void anAnswerWithoutCitationsCannotBeMade() {
    List<Sentence> sentences = List.of(new Sentence("Snow fell.", List.of(1)));
    assertThatThrownBy(() -> new Answered(sentences, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerDoesNotChangeWithTheListsItWasMadeFrom() {
    List<Integer> numbers = new ArrayList<>(List.of(1));
    List<Citation> citations = new ArrayList<>(List.of(FIRST));
    Answered answered = new Answered(List.of(new Sentence("Snow fell.", numbers)), citations);
    numbers.add(7);
    citations.clear();
    assertThat(answered.sentences().getFirst().citations()).containsExactly(1);
    assertThat(answered.citations()).containsExactly(FIRST);
  }

  @Test
  void nothingFoundNeedsNothing() {
    NotFound nothing = new NotFound("The archive does not answer this.", List.of(), List.of());
    assertThat(nothing.nearest()).isEmpty();
  }

  private static Citation citation(String quote) {
    Span span = new Span(0, quote.length());
    return new Citation(
        "snow",
        "Snow",
        Optional.empty(),
        Optional.empty(),
        Article.sha256(quote),
        quote,
        span,
        span,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of());
  }
}
