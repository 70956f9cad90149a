package dev.onrecord.domain.index;

import dev.onrecord.domain.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words of a sentence with their vectors and their similarities to a question.
public final class WordReadings {
  private static final double ONE = 127;

  private final List<Word> words;
  private final byte[] vectors;
  private final int dimension;

  /// @param words in order
  /// @param vectors `words.size() * dimension` bytes, word by word; 127 stands for 1
  public WordReadings(List<Word> words, byte[] vectors, int dimension) {
    if (vectors.length != words.size() * dimension) {
      throw new IllegalArgumentException(
          "%d words of dimension %d need %d bytes, got %d"
              .formatted(words.size(), dimension, words.size() * dimension, vectors.length));
    }
    this.words = List.copyOf(words);
    this.vectors = vectors.clone();
    this.dimension = dimension;
  }

  /// A word, or a part of one between apostrophes, hyphens and the like. A similarity is a cosine,
  /// at most 1.
  ///
  /// @param span offsets in the sentence, half-open, UTF-16
  /// @param asking best similarity with a question word: *who*, *when* and the like
  /// @param content best similarity with a token that has weight
  /// @param following best similarity with the three tokens after the question word
  public record Word(Span span, double asking, double content, double following) {}

  public List<Word> words() {
    return words;
  }

  /// The unit vector of word `index`, to within a hundredth.
  public double[] vector(int index) {
    double[] vector = new double[dimension];
    for (int c = 0; c < dimension; c++) {
      vector[c] = vectors[index * dimension + c] / ONE;
    }
    return vector;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordReadings that
        && words.equals(that.words)
        && Arrays.equals(vectors, that.vectors);
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, Arrays.hashCode(vectors));
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
