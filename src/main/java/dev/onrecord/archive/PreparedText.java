package dev.onrecord.archive;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.index.EncodedPassage;
import dev.onrecord.domain.index.IndexedArticle;
import java.util.List;
import java.util.Optional;

/// A segmented and encoded text, for the index.
record PreparedText(Segmentation segmentation, List<EncodedPassage> passages) {
  PreparedText {
    passages = List.copyOf(passages);
  }

  /// The title in the text, if it has one; offsets in the text.
  Optional<Span> title() {
    return segmentation.title();
  }

  /// @param article one that has this text
  IndexedArticle of(Article article) {
    return new IndexedArticle(article, passages, segmentation.statements());
  }
}
