package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.question.Question;
import dev.onrecord.language.Stems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The question's terms that name the speaker of a sentence. For the question "What did Makarov
/// say?", a sentence with "he said" matches *Makarov* if he is its speaker.
final class SpeakerTerms {
  /// The similarity of a name where the sentence says "he": about what a name reaches that the
  /// sentence spells out.
  private static final double SIMILARITY = .8;

  private final Question question;
  private final Encoding encoding;
  private final List<List<String>> stems;
  private final Map<String, Set<String>> speakers = new HashMap<>();

  SpeakerTerms(Question question, Encoding encoding) {
    this.question = question;
    this.encoding = encoding;
    this.stems = question.terms().stream().map(term -> Stems.of(term.text())).toList();
  }

  /// Raises the similarities of the question's tokens that name the speaker.
  ///
  /// @param best the similarity of each question token; changed in place
  void raise(double[] best, Optional<Statement> statement) {
    if (statement.isEmpty()) {
      return;
    }
    Set<String> speaker =
        speakers.computeIfAbsent(statement.get().speaker(), name -> new HashSet<>(Stems.of(name)));
    for (int t = 0; t < stems.size(); t++) {
      if (!stems.get(t).isEmpty() && speaker.containsAll(stems.get(t))) {
        for (int q = 0; q < best.length; q++) {
          if (encoding.tokens().get(q).span().overlaps(question.terms().get(t).span())) {
            best[q] = Math.max(best[q], SIMILARITY);
          }
        }
      }
    }
  }
}
