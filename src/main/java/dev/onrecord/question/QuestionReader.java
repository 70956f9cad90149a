package dev.onrecord.question;

import dev.onrecord.domain.Question;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Term;
import java.util.List;

/// Reads English questions, written carefully or not.
public final class QuestionReader {
  /// Reads a question; any string will do.
  public Question read(String asked) {
    String text = new Span(0, asked.length()).trim(asked).of(asked);
    AskedType type = AskedType.of(text);
    List<Term> terms = Terms.of(text, type);
    List<Term> speaker =
        type.subject(text)
            .map(subject -> terms.stream().filter(term -> subject.contains(term.span())).toList())
            .orElse(List.of());
    return new Question(text, terms, speaker, type.answer());
  }
}
