package dev.onrecord.view;

import dev.onrecord.domain.answer.Refusal;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.stream.Collectors;

/// Why a sentence is not taken as an answer.
final class RefusalReasons {
  private RefusalReasons() {}

  static String of(Refusal refusal, Question question) {
    return "It is not taken as an answer: " + cause(refusal, question) + ".";
  }

  private static String cause(Refusal refusal, Question question) {
    return switch (refusal) {
      case NOT_THEIR_WORDS ->
          "the question asks for words of “%s”, and nothing tells that these are"
              .formatted(
                  question.speaker().stream().map(Term::text).collect(Collectors.joining(" ")));
      case ASKS -> "it asks itself";
      case NOTHING_ASKED -> "the question has no word to look for";
      case OFF_TOPIC -> "it hardly speaks of what is asked";
      case DOES_NOT_SAY -> "it is about what is asked, but does not seem to say it";
      case LACKS_KIND ->
          AskedKind.of(question.asksFor())
              .map(kind -> "the question asks for %s, and it has none".formatted(kind))
              .orElse("it lacks the kind of thing that is asked for");
      case LACKS_NAME ->
          "a name or number of the question is not in its article, or is somebody else's there";
    };
  }
}
