package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.Span;
import dev.onrecord.retrieve.rank.PassageIndex.SentencePlace;
import dev.onrecord.similarity.LateInteraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ranks the sentences of the candidate passages by late interaction, to which the score of the
/// whole passage and BM25 add a little.
final class Rescoring {
  private static final double PASSAGE = .2;
  private static final double SENTENCE_BM25 = .1;
  private static final double PASSAGE_BM25 = .05;

  private final Candidates candidates;
  private final LateInteraction interaction;
  private final SpeakerTerms speakerTerms;
  private final TokenReduction reduction;

  /// The best cosines of each sentence, by the token vectors of a passage. Passages that are the
  /// same word for word are scored once.
  private final Map<List<TokenMatrix>, List<double[]>> scored = new HashMap<>();

  Rescoring(
      Candidates candidates,
      LateInteraction interaction,
      SpeakerTerms speakerTerms,
      TokenReduction reduction) {
    this.candidates = candidates;
    this.interaction = interaction;
    this.speakerTerms = speakerTerms;
    this.reduction = reduction;
  }

  /// All sentences of the candidates, best first; ties by article id, then by offset.
  List<ScoredSentence> sentences() {
    List<ScoredSentence> sentences = new ArrayList<>();
    candidates
        .passages()
        .forEach((passage, payload) -> sentences.addAll(sentencesOf(passage, payload)));
    sentences.sort(
        Comparator.comparingDouble(ScoredSentence::score)
            .reversed()
            .thenComparing(ScoredSentence::articleId)
            .thenComparing(ScoredSentence::span));
    return sentences;
  }

  private List<ScoredSentence> sentencesOf(int passage, PassagePayload payload) {
    List<Span> spans = payload.passage().sentences();
    List<double[]> cosines =
        scored.computeIfAbsent(payload.sentences(), this::bestCosines).stream()
            .map(double[]::clone)
            .toList();
    double passageScore = interaction.score(maxima(cosines));
    List<ScoredSentence> sentences = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      double[] best = cosines.get(i);
      speakerTerms.raise(best, payload.statementOf(spans.get(i)));
      double relevance = interaction.score(best);
      SentencePlace place = new SentencePlace(passage, spans.size() - i);
      double score =
          relevance
              + PASSAGE * passageScore
              + SENTENCE_BM25 * candidates.sentenceBm25().ofBest(place)
              + PASSAGE_BM25 * candidates.passageBm25().ofBest(passage);
      sentences.add(
          new ScoredSentence(
              passage,
              payload,
              i,
              q -> best[q],
              score,
              relevance,
              passageScore,
              candidates.sentenceBm25().ofReach(place),
              candidates.passageBm25().ofReach(passage)));
    }
    return sentences;
  }

  private static double[] maxima(List<double[]> cosines) {
    double[] maxima = cosines.getFirst().clone();
    for (double[] best : cosines) {
      Arrays.setAll(maxima, q -> Math.max(maxima[q], best[q]));
    }
    return maxima;
  }

  private List<double[]> bestCosines(List<TokenMatrix> sentences) {
    return sentences.stream().map(matrix -> interaction.best(matrix.vectors(reduction))).toList();
  }
}
