package dev.onrecord.answer.extractive;

import dev.onrecord.domain.answer.Refusal;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.learned.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Whether evidence is enough for an answer, and what it lacks: two models that were learned from
/// questions with and without an answer, a bound for each, and the rule that names, numbers and
/// what is asked for must be there.
final class Sufficiency {
  private static final LinearModel TOPIC =
      LinearModel.read("/answer/topic.tsv", SufficiencyFeatures.NAMES);
  private static final LinearModel ANSWER =
      LinearModel.read("/answer/answer.tsv", SufficiencyFeatures.NAMES);

  /// A term that is met so well is there in other words.
  private static final double PARAPHRASED = .6;

  /// Names and numbers that are nowhere in an article must be met at least so well: names by
  /// another spelling, numbers by the same number in words.
  private static final double SAME_NAME = .55;

  private static final double SAME_NUMBER = .75;

  private static final CautionBounds LEAST = CautionBounds.of(Caution.LOW);

  private final CautionBounds bounds;

  Sufficiency(Caution caution) {
    this.bounds = CautionBounds.of(caution);
  }

  /// Whether a sentence is about what is asked, and says it.
  ///
  /// @param saidByAsked as [#refusal] takes it
  boolean answers(Question question, Retrieved retrieved, Evidence evidence, boolean saidByAsked) {
    return refusal(question, retrieved, evidence, saidByAsked).isEmpty();
  }

  /// What a sentence lacks of an answer; empty if it is one.
  ///
  /// @param saidByAsked whether the question asks for somebody's words and these are theirs: then
  ///   the least caution will do, since the models were learned from text with next to no reported
  ///   speech and do not know that saying so is threatening, or promising
  Optional<Refusal> refusal(
      Question question, Retrieved retrieved, Evidence evidence, boolean saidByAsked) {
    if (question.terms().isEmpty()) {
      return Optional.of(Refusal.NOTHING_ASKED);
    }
    Chances chances = Chances.of(question, retrieved, evidence);
    boolean onTopic =
        chances.topic() >= bounds.topic()
            || (saidByAsked && hasWordBesideSpeaker(question, evidence));
    if (!onTopic || (saidByAsked && !isAboutTopic(question, evidence))) {
      return Optional.of(Refusal.OFF_TOPIC);
    }
    if (chances.answer() < (saidByAsked ? LEAST.answer() : bounds.answer())) {
      return Optional.of(Refusal.DOES_NOT_SAY);
    }
    if (!hasAmount(question, evidence)) {
      return Optional.of(Refusal.LACKS_KIND);
    }
    return namesAndNumbersAreMet(question, retrieved, evidence)
            && FullNames.areMet(question, retrieved, evidence)
        ? Optional.empty()
        : Optional.of(Refusal.LACKS_NAME);
  }

  /// Whether the article has something of what somebody's words are asked about, by the same word
  /// or another; also where they are asked about nothing.
  private static boolean isAboutTopic(Question question, Evidence evidence) {
    List<TermMatch> topic =
        matches(
            question,
            evidence,
            term -> term.kind() != Term.Kind.VERB && !question.speaker().contains(term));
    return topic.isEmpty()
        || topic.stream()
            .anyMatch(
                match ->
                    match.where() != TermMatch.Where.NOWHERE || match.similarity() >= PARAPHRASED);
  }

  /// Whether the sentence itself has another word of the question than the speaker's name; also
  /// where nothing is asked but what they said.
  private static boolean hasWordBesideSpeaker(Question question, Evidence evidence) {
    List<TermMatch> others =
        matches(question, evidence, term -> !question.speaker().contains(term));
    return others.isEmpty()
        || others.stream().anyMatch(match -> match.where() == TermMatch.Where.SENTENCE);
  }

  private static List<TermMatch> matches(
      Question question, Evidence evidence, Predicate<Term> which) {
    return IntStream.range(0, question.terms().size())
        .filter(t -> which.test(question.terms().get(t)))
        .mapToObj(evidence.matches()::get)
        .toList();
  }

  private static boolean namesAndNumbersAreMet(
      Question question, Retrieved retrieved, Evidence evidence) {
    boolean spellsNames = question.terms().stream().anyMatch(t -> t.kind() == Term.Kind.NAME);
    return IntStream.range(0, question.terms().size())
        .filter(t -> evidence.matches().get(t).where() == TermMatch.Where.NOWHERE)
        .allMatch(
            t -> {
              Term.Kind kind = question.terms().get(t).kind();
              boolean isName =
                  kind == Term.Kind.NAME || (!spellsNames && retrieved.terms().get(t).isName());
              double least = isName ? SAME_NAME : kind == Term.Kind.NUMBER ? SAME_NUMBER : 0;
              return evidence.matches().get(t).similarity() >= least;
            });
  }

  /// What the models make of a sentence.
  ///
  /// @param topic how likely it is about what is asked, in [0, 1]
  /// @param answer how likely it answers, if it is, in [0, 1]
  record Chances(double topic, double answer) {
    static Chances of(Question question, Retrieved retrieved, Evidence evidence) {
      double[] features = SufficiencyFeatures.of(question, retrieved, evidence);
      return new Chances(TOPIC.probability(features), ANSWER.probability(features));
    }

    /// That both hold.
    double both() {
      return topic * answer;
    }
  }

  /// The terms that none of the nearest evidence has: those that are not there in other words
  /// either, or else all of them.
  static List<String> missing(Question question, List<Evidence> nearest) {
    List<Lacking> lacking = new ArrayList<>();
    for (int t = 0; t < question.terms().size(); t++) {
      int place = t;
      if (nearest.stream().noneMatch(evidence -> evidence.matches().get(place).isNear())) {
        double similarity =
            nearest.stream().mapToDouble(e -> e.matches().get(place).similarity()).max().orElse(0);
        lacking.add(new Lacking(question.terms().get(t), similarity));
      }
    }
    List<Lacking> absent = lacking.stream().filter(l -> l.similarity() < PARAPHRASED).toList();
    return (absent.isEmpty() ? lacking : absent)
        .stream()
            .sorted(Comparator.comparing(l -> l.term().span()))
            .map(l -> l.term().text())
            .toList();
  }

  private record Lacking(Term term, double similarity) {}

  /// A question of how much or when is answered by nothing that has no amount or time in it.
  private static boolean hasAmount(Question question, Evidence evidence) {
    return switch (question.asksFor()) {
      case MONEY, AMOUNT, COUNT, TIME -> RankingFeatures.hasAnswerType(question, evidence);
      case PERSON, SPEAKER, PLACE, STATEMENT, OTHER -> true;
    };
  }
}
