package dev.onrecord.eval.baseline;

import dev.onrecord.domain.Progress;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.set.GoldArticle;
import java.util.List;

/// Makes the rankings that the service is compared with.
public final class Baselines {
  private Baselines() {}

  /// Indexes articles for all baselines.
  ///
  /// @param encoder computes the pooled vectors; LangChain4j loads the same model itself
  public static List<Baseline> over(
      List<GoldArticle> articles, Encoder encoder, Progress progress) {
    int steps = 2 * articles.size();
    List<List<CitableSentence>> sentences = CitableSentence.of(articles);
    Baseline words = new Bm25Baseline(sentences);
    Baseline vectors =
        new PooledVectors(encoder, sentences, (done, total) -> progress.at(done, steps));
    Baseline tutorial =
        new LangChain4jTutorial(
            articles, (done, total) -> progress.at(articles.size() + done, steps));
    return List.of(words, vectors, new Fusion(List.of(words, vectors)), tutorial);
  }
}
