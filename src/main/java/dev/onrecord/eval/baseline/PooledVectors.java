package dev.onrecord.eval.baseline;

import dev.onrecord.domain.Progress;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.set.ArticleSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Cosine of pooled vectors over all sentences, without an approximate index.
final class PooledVectors implements Baseline {
  private final Encoder encoder;
  private final List<ArticleSpan> places = new ArrayList<>();
  private final List<float[]> vectors = new ArrayList<>();

  /// Encodes the sentences article by article, as the archive does.
  PooledVectors(Encoder encoder, List<List<CitableSentence>> articles, Progress progress) {
    this.encoder = encoder;
    for (int i = 0; i < articles.size(); i++) {
      articles.get(i).forEach(sentence -> places.add(sentence.place()));
      encoder.encode(articles.get(i).stream().map(CitableSentence::text).toList()).stream()
          .map(Encoding::pooled)
          .forEach(vectors::add);
      progress.at(i + 1, articles.size());
    }
  }

  @Override
  public String name() {
    return "pooled vectors";
  }

  @Override
  public List<Found> find(String question, int limit) {
    float[] asked = encoder.encodeQuestion(question).pooled();
    return IntStream.range(0, places.size())
        .mapToObj(i -> new Found(places.get(i), dot(asked, vectors.get(i))))
        .sorted(Comparator.comparingDouble(Found::score).reversed().thenComparing(Found::place))
        .limit(limit)
        .toList();
  }

  private static double dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
