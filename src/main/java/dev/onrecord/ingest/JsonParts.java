package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.util.Optional;

/// The articles of a list or of lines of JSON: each is read by itself, or refused by itself.
final class JsonParts {
  /// A list that begins with so many that are no articles is no list of articles.
  private static final int MOST_REFUSED = 1_000;

  private static final String MEDIA_TYPE = "application/json";

  private final PartNames names;
  private final Metadata stated;
  private final ArticleSink sink;
  private int articles;
  private int refused;

  JsonParts(Document document, ArticleSink sink) {
    this.names = new PartNames(document.origin() + "#");
    this.stated = document.statedOfParts();
    this.sink = sink;
  }

  static boolean isArticle(byte[] object) {
    try {
      return JsonFields.read(object).hasText();
    } catch (UnreadableException e) {
      return false;
    }
  }

  /// Reads an object.
  ///
  /// @param object none if it is too large
  /// @param position from 1, among the lines or in the list
  /// @throws UnreadableException if what came until here is no list of articles
  void read(Optional<byte[]> object, long position) throws UnreadableException {
    MetadataFields fields;
    String text;
    byte[] bytes;
    try {
      bytes =
          object.orElseThrow(
              () ->
                  new UnreadableException(
                      "it has more than %,d bytes; an article may have as many"
                          .formatted(JsonFields.MAX_BYTES)));
      fields = JsonFields.read(bytes);
      text = fields.text();
    } catch (UnreadableException e) {
      refused(names.at(position), e);
      return;
    }
    articles++;
    String origin = names.of(fields.id(), position);
    Metadata metadata = stated.or(fields.metadata());
    sink.article(new Submission(bytes, MEDIA_TYPE, origin, metadata), text);
  }

  private void refused(String origin, UnreadableException e) throws UnreadableException {
    sink.refused(origin, e.reason());
    refused++;
    if (articles == 0 && refused == MOST_REFUSED) {
      throw new UnreadableException(
          "its first %,d objects are no articles".formatted(MOST_REFUSED));
    }
  }

  /// Refuses a part of this name.
  void refused(String name, String reason) {
    sink.refused(names.named(name), reason);
  }
}
