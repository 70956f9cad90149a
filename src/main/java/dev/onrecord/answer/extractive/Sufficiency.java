package dev.onrecord.answer.extractive;

import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Retrieved;
import dev.onrecord.domain.Term;
import dev.onrecord.domain.TermMatch;
import java.util.ArrayList;
import java.util.List;

/// Whether evidence is enough for an answer, and what it lacks.
///
/// @param missing terms of the question that the archive or the best evidence lacks
record Sufficiency(boolean answers, List<String> missing) {
  /// Below this, evidence is about something else. Measured with `onrecord eval`.
  private static final double LEAST_RELEVANCE = .62;

  /// A term that the archive never mentions may still be met by a word of like meaning; a name may
  /// not.
  private static final double LEAST_SIMILARITY = .62;

  static Sufficiency of(Question question, Retrieved retrieved, List<Ranked> ranked) {
    if (ranked.isEmpty() || question.terms().isEmpty()) {
      return new Sufficiency(false, question.terms().stream().map(Term::text).toList());
    }
    Evidence best = ranked.getFirst().evidence();
    List<String> missing = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    for (int t = 0; t < question.terms().size(); t++) {
      Term term = question.terms().get(t);
      TermMatch match = best.matches().get(t);
      boolean unknown = retrieved.passagesWithTerm().get(t) == 0;
      if (!match.inPassage()
          && (term.name() || (unknown && match.similarity() < LEAST_SIMILARITY))) {
        missing.add(term.text());
      } else if (!match.inPassage()) {
        unmet.add(term.text());
      }
    }
    boolean answers = missing.isEmpty() && best.relevance() >= LEAST_RELEVANCE;
    return new Sufficiency(answers, missing.isEmpty() ? unmet : missing);
  }
}
