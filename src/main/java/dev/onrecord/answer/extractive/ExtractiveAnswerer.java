package dev.onrecord.answer.extractive;

import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.answer.Explained;
import dev.onrecord.domain.answer.Refusal;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.settings.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Answers with the sentences that answer best, as they stand in the articles, or not at all.
public final class ExtractiveAnswerer {
  private static final int MOST_QUOTES = 3;
  private static final int MOST_NEAREST = 3;

  /// How far below the best a further quote may score.
  private static final double FURTHER_MARGIN = 1;

  private static final Pattern ENDS_AS_QUESTION = Pattern.compile("\\?[\\p{P}\\s]*$");

  private final Sufficiency sufficiency;

  /// @param caution how readily it answers nothing
  public ExtractiveAnswerer(Caution caution) {
    this.sufficiency = new Sufficiency(caution);
  }

  /// A draft of up to three quotes, best first; with no sentence where nothing answers.
  public Draft answer(Question question, Retrieved retrieved) {
    return answer(question, retrieved, UnaryOperator.identity());
  }

  /// The same, with the ranking in another order before anything is chosen from it.
  ///
  /// @param order what it is given, in the order that it should have
  public Draft answer(Question question, Retrieved retrieved, UnaryOperator<List<Evidence>> order) {
    List<Ranked> ranked = Ranked.reordered(Ranked.rank(question, retrieved.evidence()), order);
    List<Evidence> ranking = ranked.stream().map(Ranked::evidence).toList();
    double confidence =
        ranking.stream()
            .limit(1)
            .mapToDouble(best -> Sufficiency.Chances.of(question, retrieved, best).both())
            .sum();
    List<Draft.Sentence> sentences = new ArrayList<>();
    for (Evidence evidence : chosen(question, retrieved, ranked)) {
      Proof proof = proof(question, evidence);
      sentences.add(new Draft.Sentence(Framing.frame(proof), List.of(proof)));
    }
    if (!sentences.isEmpty()) {
      return new Draft(sentences, List.of(), List.of(), ranking, confidence);
    }
    List<Evidence> nearest = ranking.subList(0, Math.min(MOST_NEAREST, ranking.size()));
    return new Draft(
        List.of(),
        nearest.stream().map(evidence -> proof(question, evidence)).toList(),
        Sufficiency.missing(question, nearest),
        ranking,
        confidence);
  }

  /// Why each piece of evidence stands where it stands, best first.
  ///
  /// @param order as [#answer] takes it
  public List<Explained> explain(
      Question question, Retrieved retrieved, UnaryOperator<List<Evidence>> order) {
    List<Ranked> ranked = Ranked.reordered(Ranked.rank(question, retrieved.evidence()), order);
    Contributions contributions = Contributions.of(question, ranked);
    return ranked.stream()
        .map(
            one -> {
              Evidence evidence = one.evidence();
              Sufficiency.Chances chances = Sufficiency.Chances.of(question, retrieved, evidence);
              return new Explained(
                  evidence,
                  one.score(),
                  contributions.parts(one),
                  chances.topic(),
                  chances.answer(),
                  refusal(question, retrieved, one));
            })
        .toList();
  }

  private Optional<Refusal> refusal(Question question, Retrieved retrieved, Ranked ranked) {
    if (ranked.saidByAnother()) {
      return Optional.of(Refusal.NOT_THEIR_WORDS);
    }
    return asks(ranked.evidence())
        ? Optional.of(Refusal.ASKS)
        : sufficiency.refusal(question, retrieved, ranked.evidence(), ranked.saidByAsked());
  }

  /// The best evidence and what comes close to it; nothing unless the best is enough by itself.
  private List<Evidence> chosen(Question question, Retrieved retrieved, List<Ranked> ranked) {
    List<Ranked> eligible =
        ranked.stream().filter(r -> !r.saidByAnother() && !asks(r.evidence())).toList();
    if (eligible.isEmpty() || !answers(question, retrieved, eligible.getFirst())) {
      return List.of();
    }
    double least = eligible.getFirst().score() - FURTHER_MARGIN;
    return eligible.stream()
        .filter(r -> r.score() >= least && answers(question, retrieved, r))
        .map(Ranked::evidence)
        .limit(asksForOneFact(question.asksFor()) ? 1 : MOST_QUOTES)
        .toList();
  }

  /// Whether a sentence asks itself, and nobody is quoted as asking so: it answers nothing.
  private static boolean asks(Evidence evidence) {
    return evidence.statement().isEmpty() && ENDS_AS_QUESTION.matcher(evidence.text()).find();
  }

  private boolean answers(Question question, Retrieved retrieved, Ranked ranked) {
    return sufficiency.answers(question, retrieved, ranked.evidence(), ranked.saidByAsked());
  }

  private static boolean asksForOneFact(AnswerType type) {
    return switch (type) {
      case PERSON, SPEAKER, PLACE, TIME, COUNT, AMOUNT, MONEY -> true;
      case STATEMENT, OTHER -> false;
    };
  }

  private static Proof proof(Question question, Evidence evidence) {
    return new Proof(evidence, Highlight.of(question, evidence));
  }
}
