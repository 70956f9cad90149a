package dev.onrecord.domain.index;

import dev.onrecord.domain.article.Passage;
import java.util.List;

/// A passage with its vectors.
///
/// @param whole the passage's own encoding; offsets count from the passage's start
/// @param sentences each sentence's encoding by itself, in order, offsets from the sentence's
///   start; empty where the passage is one sentence, whose encoding is `whole`
public record EncodedPassage(Passage passage, Encoding whole, List<Encoding> sentences) {
  public EncodedPassage {
    sentences = List.copyOf(sentences);
    int expected = passage.sentences().size() == 1 ? 0 : passage.sentences().size();
    if (sentences.size() != expected) {
      throw new IllegalArgumentException(
          "expected %d sentence encodings, got %d".formatted(expected, sentences.size()));
    }
  }

  /// The encoding of sentence `index` by itself.
  public Encoding sentence(int index) {
    return sentences.isEmpty() ? whole : sentences.get(index);
  }
}
