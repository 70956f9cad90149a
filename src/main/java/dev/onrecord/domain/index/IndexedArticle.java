package dev.onrecord.domain.index;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Statement;
import java.util.List;

/// An article with its encoded passages and its statements, as the index is given it.
public record IndexedArticle(
    Article article, List<EncodedPassage> passages, List<Statement> statements) {
  public IndexedArticle {
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
  }
}
