package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What reading a document gave.
final class Gathered implements ArticleSink {
  record Found(Submission source, String text) {
    Metadata metadata() {
      return source.metadata();
    }
  }

  private final List<Found> articles = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  static Gathered from(String name, String text) {
    return from(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Gathered from(String name, byte[] bytes) {
    return from(Document.of(name, Content.of(bytes), Metadata.NONE));
  }

  static Gathered from(Document document) {
    Gathered gathered = new Gathered();
    new DocumentReader().read(document, gathered);
    return gathered;
  }

  /// What the source of an article gives when it is read again.
  static Found again(Found article) {
    return from(Document.of(article.source())).only();
  }

  @Override
  public void article(Submission source, String text) {
    articles.add(new Found(source, text));
  }

  @Override
  public void refused(String origin, String reason) {
    refusals.add(origin + ": " + reason);
  }

  List<Found> articles() {
    return articles;
  }

  List<String> refusals() {
    return refusals;
  }

  /// The one article that the document is.
  Found only() {
    assertThat(refusals).isEmpty();
    assertThat(articles).hasSize(1);
    return articles.getFirst();
  }

  /// Why the document is none.
  String refusal() {
    assertThat(articles).isEmpty();
    assertThat(refusals).hasSize(1);
    return refusals.getFirst();
  }
}
