package dev.onrecord.archive;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.index.EncodedPassage;
import dev.onrecord.domain.index.IndexedArticle;
import java.util.List;
import java.util.Optional;

/// What the index needs of a text, whichever article has it.
record PreparedText(Segmentation segmentation, List<EncodedPassage> passages) {
  PreparedText {
    passages = List.copyOf(passages);
  }

  /// The title, offsets in the text, if the text has one.
  Optional<Span> title() {
    return segmentation.title();
  }

  /// @param article one that has this text
  IndexedArticle of(Article article) {
    return new IndexedArticle(article, passages, segmentation.statements());
  }
}
