package dev.onrecord.question;

import dev.onrecord.domain.Question;
import dev.onrecord.domain.Span;

/// Reads English questions, written carefully or not.
public final class QuestionReader {
  /// Reads a question; any string will do.
  public Question read(String asked) {
    String text = new Span(0, asked.length()).trim(asked).of(asked);
    AskedType type = AskedType.of(text);
    return new Question(text, Terms.of(text, type), type.answer());
  }
}
