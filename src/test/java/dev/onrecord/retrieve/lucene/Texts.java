package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.index.EncodedPassage;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.encode.Encoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Articles for the index, encoded by the model; each line is a passage of one sentence.
final class Texts implements AutoCloseable {
  static final String PROMPT = "Represent this sentence for searching relevant passages:";

  private final Encoder encoder = new Encoder(PROMPT, 2);

  /// An article that states nothing about itself.
  IndexedArticle article(String id, String text) {
    return article(id, text, Metadata.NONE);
  }

  IndexedArticle article(String id, String text, Metadata metadata) {
    List<EncodedPassage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      Span span = new Span(start, start + line.length());
      Encoding encoding = encoder.encode(List.of(line)).getFirst();
      passages.add(
          new EncodedPassage(new Passage(Kind.BODY, span, List.of(span)), encoding, List.of()));
      start = span.end() + 1;
    }
    Article article = new Article(id, metadata, text, Article.sha256(text));
    return new IndexedArticle(article, passages, List.of());
  }

  /// What a source states.
  static Metadata published(String outlet, String day) {
    return Metadata.NONE
        .withOutlet(Optional.of(outlet))
        .withPublished(LocalDate.parse(day), "stated");
  }

  Encoding question(String text) {
    return encoder.encodeQuestion(text);
  }

  @Override
  public void close() {
    encoder.close();
  }
}
