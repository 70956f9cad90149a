package dev.onrecord.answer.extractive;

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
    Sufficiency sufficiency = Sufficiency.of(question, retrieved, ranked);
    if (!sufficiency.answers()) {
      List<Proof> nearest =
          ranked.stream().limit(MOST_NEAREST).map(r -> proof(question, r.evidence())).toList();
      return new Draft(List.of(), nearest, sufficiency.missing());
    }
    List<Draft.Sentence> sentences = new ArrayList<>();
    for (Ranked candidate : chosen(question, ranked)) {
      Proof proof = proof(question, candidate.evidence());
      sentences.add(new Draft.Sentence(Framing.frame(proof), List.of(proof)));
    }
    return new Draft(sentences, List.of(), List.of());
  }

  private static List<Ranked> chosen(Question question, List<Ranked> ranked) {
    Ranked best = ranked.getFirst();
    int most = Sufficiency.asksForOneFact(question.asksFor()) ? 1 : MOST_QUOTES;
    return ranked.stream()
        .filter(r -> r.score() >= best.score() - FURTHER_MARGIN)
        .filter(r -> best.sameSpeaker(r))
        .limit(most)
        .toList();
  }

  private static Proof proof(Question question, Evidence evidence) {
    return new Proof(evidence, Highlight.of(question, evidence));
  }
}
