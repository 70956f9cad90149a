package dev.onrecord.archive;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.index.EncodedPassage;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.encode.Encoder;
import dev.onrecord.segment.Segmenter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Prepares texts for the index: segments and encodes them.
///
/// Each passage and sentence is encoded in a pass of its own. The model's 8-bit arithmetic scales
/// with all texts of a pass, so in a shared pass a text would get other vectors, and answers would
/// change when the index is built again.
final class Preparation {
  private final Segmenter segmenter;
  private final Encoder encoder;

  Preparation(Segmenter segmenter, Encoder encoder) {
    this.segmenter = segmenter;
    this.encoder = encoder;
  }

  PreparedText prepare(String text) {
    Segmentation segmentation = segmenter.segment(text);
    Iterator<Encoding> encodings = encoder.encodeMany(texts(segmentation, text)).iterator();
    List<EncodedPassage> passages = new ArrayList<>();
    for (Passage passage : segmentation.passages()) {
      List<Encoding> own = encodedSpans(passage).map(span -> encodings.next()).toList();
      passages.add(new EncodedPassage(passage, own.getFirst(), own.subList(1, own.size())));
    }
    return new PreparedText(segmentation, passages);
  }

  /// The passages and sentences of a text that are encoded.
  List<String> encoded(String text) {
    return texts(segmenter.segment(text), text);
  }

  private static List<String> texts(Segmentation segmentation, String text) {
    return segmentation.passages().stream()
        .flatMap(Preparation::encodedSpans)
        .map(span -> span.of(text))
        .toList();
  }

  /// The parts of a passage that are encoded: the whole, then each sentence if it has several.
  private static Stream<Span> encodedSpans(Passage passage) {
    List<Span> sentences = passage.sentences();
    return Stream.concat(
        Stream.of(passage.span()), sentences.size() == 1 ? Stream.of() : sentences.stream());
  }
}
