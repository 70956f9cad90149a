package dev.onrecord.answer.extractive;

import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Retrieved;
import dev.onrecord.domain.Term;
import dev.onrecord.domain.TermMatch;
import dev.onrecord.domain.TermUse;
import java.util.ArrayList;
import java.util.List;

/// Whether evidence is enough for an answer, and what it lacks.
///
/// @param missing terms of the question that the archive or the best evidence lacks
record Sufficiency(boolean answers, List<String> missing) {
  /// Below this, evidence is about something else. This and the bounds below were chosen on
  /// question sets with `onrecord eval`.
  private static final double LEAST_RELEVANCE = .58;

  /// How similar the sentence must be to a name that its article has, but not its passage.
  private static final double LEAST_FOR_NAME_IN_ARTICLE = .5;

  /// The same for a name that the article lacks: only another spelling of it will do.
  private static final double LEAST_FOR_NAME = .75;

  /// The same for a word that the archive never uses.
  private static final double LEAST_FOR_UNKNOWN_WORD = .55;

  /// The same for any verb, since there are many ways to say what somebody did.
  private static final double LEAST_FOR_VERB = .42;

  /// The same for a word that the archive uses elsewhere.
  private static final double LEAST_FOR_WORD = .42;

  static Sufficiency of(Question question, Retrieved retrieved, List<Ranked> ranked) {
    List<Term> terms = question.terms();
    if (ranked.isEmpty() || terms.isEmpty()) {
      return new Sufficiency(false, terms.stream().map(Term::text).toList());
    }
    Evidence best = ranked.getFirst().evidence();
    List<String> missing = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    for (int t = 0; t < terms.size(); t++) {
      TermMatch match = best.matches().get(t);
      if (!match.isNear()) {
        unmet.add(terms.get(t).text());
        if (match.similarity() < least(terms.get(t), retrieved.terms().get(t), match)) {
          missing.add(terms.get(t).text());
        }
      }
    }
    boolean answers =
        missing.isEmpty()
            && best.relevance() >= LEAST_RELEVANCE
            && hasWhatIsAskedFor(question, best);
    return new Sufficiency(answers, missing.isEmpty() ? unmet : missing);
  }

  private static double least(Term term, TermUse use, TermMatch match) {
    if (term.kind() == Term.Kind.NAME || use.isName()) {
      return match.where() == TermMatch.Where.ARTICLE ? LEAST_FOR_NAME_IN_ARTICLE : LEAST_FOR_NAME;
    }
    if (term.kind() == Term.Kind.VERB) {
      return LEAST_FOR_VERB;
    }
    return use.passages() == 0 ? LEAST_FOR_UNKNOWN_WORD : LEAST_FOR_WORD;
  }

  /// A question of how much or when is answered by nothing that has no amount or time in it.
  private static boolean hasWhatIsAskedFor(Question question, Evidence best) {
    return switch (question.asksFor()) {
      case MONEY, AMOUNT, COUNT, TIME -> AnswerPhrases.of(question, best).findAny().isPresent();
      case PERSON, PLACE, STATEMENT, OTHER -> true;
    };
  }

  /// Whether the answer is one phrase, so that one quote is enough.
  static boolean asksForOneFact(AnswerType type) {
    return switch (type) {
      case PERSON, PLACE, TIME, COUNT, AMOUNT, MONEY -> true;
      case STATEMENT, OTHER -> false;
    };
  }
}
