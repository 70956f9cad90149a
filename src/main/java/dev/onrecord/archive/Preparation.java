package dev.onrecord.archive;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.EncodedPassage;
import dev.onrecord.domain.Encoding;
import dev.onrecord.domain.IndexedArticle;
import dev.onrecord.domain.Passage;
import dev.onrecord.domain.Segmentation;
import dev.onrecord.domain.Span;
import dev.onrecord.encode.Encoder;
import dev.onrecord.segment.Segmenter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Segments and encodes articles for the index, the texts of all of them in the same batches.
final class Preparation {
  private final Segmenter segmenter;
  private final Encoder encoder;

  Preparation(Segmenter segmenter, Encoder encoder) {
    this.segmenter = segmenter;
    this.encoder = encoder;
  }

  List<IndexedArticle> prepare(List<Article> articles) {
    List<Segmentation> segmentations =
        articles.stream().map(article -> segmenter.segment(article.text())).toList();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      String text = articles.get(i).text();
      segmentations.get(i).passages().stream()
          .flatMap(Preparation::encodedSpans)
          .forEach(span -> texts.add(span.of(text)));
    }
    Iterator<Encoding> encodings = encoder.encode(texts).iterator();
    List<IndexedArticle> indexed = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      List<EncodedPassage> passages = new ArrayList<>();
      for (Passage passage : segmentations.get(i).passages()) {
        List<Encoding> own = encodedSpans(passage).map(span -> encodings.next()).toList();
        passages.add(new EncodedPassage(passage, own.getFirst(), own.subList(1, own.size())));
      }
      indexed.add(new IndexedArticle(articles.get(i), passages, segmentations.get(i).statements()));
    }
    return indexed;
  }

  /// What of a passage is encoded: the whole, then each sentence where there are several.
  private static Stream<Span> encodedSpans(Passage passage) {
    List<Span> sentences = passage.sentences();
    return Stream.concat(
        Stream.of(passage.span()), sentences.size() == 1 ? Stream.of() : sentences.stream());
  }
}
