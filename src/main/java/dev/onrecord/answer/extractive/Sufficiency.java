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
  /// Below this, evidence is about something else. This bound and those of [#least] were chosen on
  /// question sets, so that each refuses several wrong answers for every right one.
  private static final double LEAST_RELEVANCE = .6;

  static Sufficiency of(Question question, Retrieved retrieved, List<Ranked> ranked) {
    List<Term> terms = question.terms();
    if (ranked.isEmpty() || terms.isEmpty()) {
      return new Sufficiency(false, terms.stream().map(Term::text).toList());
    }
    Evidence best = ranked.getFirst().evidence();
    List<String> missing = new ArrayList<>();
    boolean spellsNames = terms.stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    List<String> unmet = new ArrayList<>();
    for (int t = 0; t < terms.size(); t++) {
      TermMatch match = best.matches().get(t);
      if (!match.isNear()) {
        unmet.add(terms.get(t).text());
        if (match.similarity()
            < least(terms.get(t), retrieved.terms().get(t), match, spellsNames)) {
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

  /// How similar the sentence must be to a term that neither it nor its passage has. Of a name,
  /// only another spelling will do, the more so if the archive never mentions it; other words, and
  /// verbs most of all, can be paraphrased.
  private static double least(Term term, TermUse use, TermMatch match, boolean spellsNames) {
    boolean unknown = use.passages() == 0;
    if (!spellsNames && use.isName()) {
      return .5;
    }
    return switch (term.kind()) {
      case NAME -> match.where() == TermMatch.Where.ARTICLE ? .5 : unknown ? .65 : .6;
      case NUMBER -> .52;
      case VERB -> .45;
      case OTHER -> unknown ? .52 : .45;
    };
  }

  /// A question of how much or when is answered by nothing that has no amount or time in it.
  private static boolean hasWhatIsAskedFor(Question question, Evidence best) {
    return switch (question.asksFor()) {
      case MONEY, AMOUNT, COUNT, TIME -> AnswerPhrases.of(question, best).findAny().isPresent();
      case PERSON, SPEAKER, PLACE, STATEMENT, OTHER -> true;
    };
  }

  /// Whether the answer is one phrase, so that one quote is enough.
  static boolean asksForOneFact(AnswerType type) {
    return switch (type) {
      case PERSON, SPEAKER, PLACE, TIME, COUNT, AMOUNT, MONEY -> true;
      case STATEMENT, OTHER -> false;
    };
  }
}
