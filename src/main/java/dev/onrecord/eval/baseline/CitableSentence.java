package dev.onrecord.eval.baseline;

import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldArticle;
import dev.onrecord.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;

/// A sentence that can be cited.
record CitableSentence(ArticleSpan place, String text) {
  /// The sentences of each article, in order; an article may have none.
  static List<List<CitableSentence>> of(List<GoldArticle> articles) {
    Segmenter segmenter = new Segmenter();
    List<List<CitableSentence>> all = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      int article = i;
      String text = articles.get(i).text();
      all.add(
          segmenter.segment(text).passages().stream()
              .flatMap(passage -> passage.sentences().stream())
              .map(span -> new CitableSentence(new ArticleSpan(article, span), span.of(text)))
              .toList());
    }
    return all;
  }
}
