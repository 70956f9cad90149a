package dev.onrecord.answer.extractive;

import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Draft;
import dev.onrecord.domain.Draft.Proof;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Retrieved;
import java.util.ArrayList;
import java.util.List;

/// Answers with the sentences that answer best, as they stand in the articles, or not at all.
public final class ExtractiveAnswerer {
  private static final int MOST_QUOTES = 3;
  private static final int MOST_NEAREST = 3;

  /// How far below the best a further quote may score.
  private static final double FURTHER_MARGIN = .12;

  /// A draft of up to three quotes, best first; with no sentence where nothing answers.
  public Draft answer(Question question, Retrieved retrieved) {
    List<Ranked> ranked = Ranked.rank(question, retrieved.evidence());
    List<Evidence> chosen = chosen(question, retrieved, ranked);
    if (chosen.isEmpty()) {
      List<Evidence> nearest = ranked.stream().limit(MOST_NEAREST).map(Ranked::evidence).toList();
      return new Draft(
          List.of(),
          nearest.stream().map(evidence -> proof(question, evidence)).toList(),
          Sufficiency.missing(question, retrieved, nearest));
    }
    List<Draft.Sentence> sentences = new ArrayList<>();
    for (Evidence evidence : chosen) {
      Proof proof = proof(question, evidence);
      sentences.add(new Draft.Sentence(Framing.frame(proof), List.of(proof)));
    }
    return new Draft(sentences, List.of(), List.of());
  }

  /// The best evidence and what comes close to it; nothing unless the best is enough by itself.
  private static List<Evidence> chosen(
      Question question, Retrieved retrieved, List<Ranked> ranked) {
    List<Ranked> eligible = ranked.stream().filter(r -> !r.saidByAnother()).toList();
    if (eligible.isEmpty()
        || !Sufficiency.answers(question, retrieved, eligible.getFirst().evidence())) {
      return List.of();
    }
    double least = eligible.getFirst().score() - FURTHER_MARGIN;
    return eligible.stream()
        .filter(r -> r.score() >= least)
        .map(Ranked::evidence)
        .filter(evidence -> Sufficiency.answers(question, retrieved, evidence))
        .limit(asksForOneFact(question.asksFor()) ? 1 : MOST_QUOTES)
        .toList();
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
