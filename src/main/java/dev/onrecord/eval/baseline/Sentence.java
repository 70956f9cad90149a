package dev.onrecord.eval.baseline;

import dev.onrecord.eval.set.Place;
import dev.onrecord.eval.set.Source;
import dev.onrecord.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;

/// A sentence that can be cited.
record Sentence(Place place, String text) {
  /// Those of each article, in order; an article may have none.
  static List<List<Sentence>> of(List<Source> articles) {
    Segmenter segmenter = new Segmenter();
    List<List<Sentence>> all = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      int article = i;
      String text = articles.get(i).text();
      all.add(
          segmenter.segment(text).passages().stream()
              .flatMap(passage -> passage.sentences().stream())
              .map(span -> new Sentence(new Place(article, span), span.of(text)))
              .toList());
    }
    return all;
  }
}
