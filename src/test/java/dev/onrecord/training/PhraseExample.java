package dev.onrecord.training;

import dev.onrecord.answer.phrase.Phrase;
import dev.onrecord.answer.phrase.PhraseFeatures;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldQuestion;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A sentence that answers a question.
///
/// @param type what the question asks for
/// @param features of the sentence's phrases
/// @param answers the phrases that answer, any of which will do
record PhraseExample(AnswerType type, PhraseFeatures features, Set<Phrase> answers) {
  private static final String ARTICLE = "(?i)(?:the|an?)\\b.*";

  PhraseExample {
    answers = Set.copyOf(answers);
  }

  /// @param place of the sentence in the question's set
  static PhraseExample of(
      Question question, GoldQuestion asked, Evidence evidence, ArticleSpan place) {
    return new PhraseExample(
        question.asksFor(),
        PhraseFeatures.of(question, evidence),
        asked.answers().stream()
            .filter(place::contains)
            .flatMap(answer -> phrase(answer.span(), evidence).stream())
            .collect(Collectors.toSet()));
  }

  /// The words of an answer but *the* or *a* before them, on which the sets do not agree.
  private static Optional<Phrase> phrase(Span answer, Evidence evidence) {
    return Phrase.of(answer, evidence)
        .map(
            phrase -> {
              int start = evidence.words().words().get(phrase.first()).span().start();
              boolean opens = evidence.text().substring(start).matches("(?s)" + ARTICLE);
              return opens && phrase.length() > 1
                  ? new Phrase(phrase.first() + 1, phrase.last())
                  : phrase;
            });
  }

  /// Whether one of the sentence's phrases is an answer.
  boolean isReachable() {
    return features.phrases().stream().anyMatch(answers::contains);
  }
}
