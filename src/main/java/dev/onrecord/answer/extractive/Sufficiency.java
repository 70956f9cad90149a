package dev.onrecord.answer.extractive;

import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Retrieved;
import dev.onrecord.domain.Term;
import dev.onrecord.domain.TermMatch;
import dev.onrecord.domain.TermUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Whether evidence is enough for an answer, and what it lacks.
final class Sufficiency {
  /// Below this, evidence is about something else. This bound and those of [#least] were chosen on
  /// question sets, so that each refuses several wrong answers for every right one.
  private static final double LEAST_RELEVANCE = .6;

  private Sufficiency() {}

  /// Whether a sentence meets every term of the question well enough, and has what is asked for.
  static boolean answers(Question question, Retrieved retrieved, Evidence evidence) {
    return !question.terms().isEmpty()
        && evidence.relevance() >= LEAST_RELEVANCE
        && IntStream.range(0, question.terms().size())
            .allMatch(t -> meets(question, retrieved, evidence, t))
        && hasWhatIsAskedFor(question, evidence);
  }

  /// The terms that none of the nearest evidence has: those that stood in the way of an answer, or
  /// else all of them.
  static List<String> missing(Question question, Retrieved retrieved, List<Evidence> nearest) {
    List<Term> lacking = new ArrayList<>();
    List<Term> decisive = new ArrayList<>();
    for (int t = 0; t < question.terms().size(); t++) {
      int place = t;
      if (nearest.stream().noneMatch(evidence -> evidence.matches().get(place).isNear())) {
        lacking.add(question.terms().get(t));
        if (nearest.stream().noneMatch(e -> meets(question, retrieved, e, place))) {
          decisive.add(question.terms().get(t));
        }
      }
    }
    return (decisive.isEmpty() ? lacking : decisive).stream().map(Term::text).toList();
  }

  private static boolean meets(
      Question question, Retrieved retrieved, Evidence evidence, int place) {
    TermMatch match = evidence.matches().get(place);
    boolean spellsNames = question.terms().stream().anyMatch(term -> term.kind() == Term.Kind.NAME);
    return match.isNear()
        || match.similarity()
            >= least(question.terms().get(place), retrieved.terms().get(place), match, spellsNames);
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
      case NUMBER -> .75;
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
}
