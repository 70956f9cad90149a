package dev.onrecord.view;

import dev.onrecord.domain.answer.Refusal;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.stream.Collectors;

/// Explains why a sentence is not accepted as an answer.
final class RefusalReasons {
  private RefusalReasons() {}

  static String of(Refusal refusal, Question question) {
    return "It is not accepted as an answer: " + cause(refusal, question) + ".";
  }

  private static String cause(Refusal refusal, Question question) {
    return switch (refusal) {
      case NOT_THEIR_WORDS ->
          "the question asks what “%s” said, and these are not known to be their words"
              .formatted(
                  question.speaker().stream().map(Term::text).collect(Collectors.joining(" ")));
      case ASKS -> "it is a question itself";
      case NOTHING_ASKED -> "the question has no word to search for";
      case OFF_TOPIC -> "it is hardly about the subject of the question";
      case DOES_NOT_SAY ->
          "it is about the subject of the question, but does not seem to answer it";
      case LACKS_KIND ->
          AnswerTypeReasons.of(question.asksFor())
              .map(kind -> "the question asks for %s, and it has none".formatted(kind))
              .orElse("it lacks the kind of thing that is asked for");
      case LACKS_NAME ->
          "a name or number of the question is missing in its article, or belongs to somebody else"
              + " there";
    };
  }
}
