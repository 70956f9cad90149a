package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;
import dev.onrecord.retrieve.TokenReduction;
import dev.onrecord.similarity.LateInteraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ranks the sentences of a candidate passage: late interaction, to which the passage's own score
/// and BM25 add a little. What ranks first here is measured more closely.
final class Rescoring {
  private static final double PASSAGE = .2;
  private static final double SENTENCE_BM25 = .1;
  private static final double PASSAGE_BM25 = .05;

  private final Payloads payloads;
  private final Candidates candidates;
  private final LateInteraction interaction;
  private final SpeakerTerms speakerTerms;
  private final TokenReduction reduction;

  /// What was measured of passages; those that repeat one word for word need not be.
  private final Map<List<TokenMatrix>, List<double[]>> measured = new HashMap<>();

  Rescoring(
      Payloads payloads,
      Candidates candidates,
      LateInteraction interaction,
      SpeakerTerms speakerTerms,
      TokenReduction reduction) {
    this.payloads = payloads;
    this.candidates = candidates;
    this.interaction = interaction;
    this.speakerTerms = speakerTerms;
    this.reduction = reduction;
  }

  List<ScoredSentence> sentencesOf(int passageDoc) throws IOException {
    PassagePayload payload = payloads.of(passageDoc);
    List<Span> spans = payload.passage().sentences();
    List<double[]> sentences =
        measured.computeIfAbsent(payload.sentences(), this::measure).stream()
            .map(double[]::clone)
            .toList();
    double passage = interaction.score(maxima(sentences));
    List<ScoredSentence> scored = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      double[] best = sentences.get(i);
      speakerTerms.raise(best, payload.statementOf(spans.get(i)));
      double relevance = interaction.score(best);
      int sentenceDoc = passageDoc - spans.size() + i;
      double score =
          relevance
              + PASSAGE * passage
              + SENTENCE_BM25 * candidates.sentenceBm25().ofBest(sentenceDoc)
              + PASSAGE_BM25 * candidates.passageBm25().ofBest(passageDoc);
      scored.add(
          new ScoredSentence(
              passageDoc,
              payload,
              i,
              q -> best[q],
              score,
              relevance,
              passage,
              candidates.sentenceBm25().ofReach(sentenceDoc),
              candidates.passageBm25().ofReach(passageDoc)));
    }
    return scored;
  }

  private static double[] maxima(List<double[]> sentences) {
    double[] maxima = sentences.getFirst().clone();
    for (double[] best : sentences) {
      Arrays.setAll(maxima, q -> Math.max(maxima[q], best[q]));
    }
    return maxima;
  }

  private List<double[]> measure(List<TokenMatrix> sentences) {
    return sentences.stream().map(matrix -> interaction.best(matrix.vectors(reduction))).toList();
  }
}
