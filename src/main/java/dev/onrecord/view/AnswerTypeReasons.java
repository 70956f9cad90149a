package dev.onrecord.view;

import dev.onrecord.domain.answer.Explained;
import dev.onrecord.domain.answer.Refusal;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in words what type of answer a question asks for, and whether a sentence has one.
final class AnswerTypeReasons {
  private static final String MEASURED = "has-answer-type";

  private AnswerTypeReasons() {}

  /// The type in words, such as `a number`; empty if any answer will do.
  static Optional<String> of(AnswerType type) {
    return switch (type) {
      case PERSON, SPEAKER -> Optional.of("a person");
      case PLACE -> Optional.of("a place");
      case TIME -> Optional.of("a time or date");
      case COUNT -> Optional.of("a number");
      case MONEY -> Optional.of("an amount of money");
      case AMOUNT -> Optional.of("an amount");
      case STATEMENT, OTHER -> Optional.empty();
    };
  }

  /// The reason, one sentence. None if any answer will do, if the refusal already says that the
  /// type is missing, or if the only number is part of a date. Names are recognised by little more
  /// than capital letters, so the reason says "may".
  static Stream<String> reason(Question question, Explained explained) {
    boolean has =
        explained.parts().stream()
            .anyMatch(part -> part.feature().equals(MEASURED) && part.value() > 0);
    String found =
        switch (question.asksFor()) {
          case PERSON, SPEAKER, PLACE ->
              has ? "it may have the name of one" : "nothing in it looks like the name of one";
          case TIME, COUNT, MONEY, AMOUNT, STATEMENT, OTHER ->
              has ? "there is one in it" : "there is none in it";
        };
    return of(question.asksFor()).stream()
        .filter(kind -> explained.refusal().filter(Refusal.LACKS_KIND::equals).isEmpty())
        .filter(kind -> !has || !isOfDates(question.asksFor(), explained.evidence().text()))
        .map(kind -> "The question asks for %s, and %s.".formatted(kind, found));
  }

  private static boolean isOfDates(AnswerType asked, String text) {
    return switch (asked) {
      case COUNT, AMOUNT -> !NumbersInText.besideDates(text);
      case PERSON, SPEAKER, PLACE, TIME, MONEY, STATEMENT, OTHER -> false;
    };
  }
}
