package dev.onrecord.question;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.List;
import java.util.stream.Stream;

/// Reads English questions, written carefully or not.
public final class QuestionReader {
  /// Reads what somebody typed, one question or several; any string will do.
  public Asked readAll(String typed, ArchiveWords words) {
    SpellingCorrection.Spelled spelled = SpellingCorrection.read(typed, words);
    String text = new Span(0, spelled.text().length()).trim(spelled.text()).of(spelled.text());
    Parts parts = Parts.of(text);
    List<Part> read =
        parts.texts().stream().map(part -> new Part(read(part.question()), part.side())).toList();
    return new Asked(
        read.size() == 1 ? read.getFirst().question().text() : text,
        read,
        Stream.concat(
                spelled.changed().entrySet().stream()
                    .map(change -> Notices.read(change.getKey(), change.getValue())),
                parts.notices().stream())
            .toList());
  }

  /// Reads one question; any string will do.
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
