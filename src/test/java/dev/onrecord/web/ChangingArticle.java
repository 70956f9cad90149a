package dev.onrecord.web;

import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// An article of which versions are made: each another, from an outlet of its own, as one outlet's
/// texts are kept once.
record ChangingArticle(ArchiveServer server, String id) {
  private static final AtomicInteger COUNT = new AtomicInteger();

  static ChangingArticle of(ArchiveServer server, String text) {
    ChangingArticle article = new ChangingArticle(server, "vex" + COUNT.incrementAndGet());
    article.become(text);
    return article;
  }

  /// Gives it another text.
  void become(String text) {
    Metadata stated = Metadata.NONE.withOutlet(Optional.of("The " + id));
    server.add(List.of(Submissions.text(id + ".txt", text, stated)));
  }

  /// Names one of its texts in an address.
  static String key(String text) {
    return Article.sha256(text).substring(0, 16);
  }
}
