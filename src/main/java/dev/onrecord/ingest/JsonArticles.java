package dev.onrecord.ingest;

import dev.onrecord.domain.article.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/// JSON: an object that is an article, an array of such objects, an object that has one such array,
/// or a line for each object. Lists stream by: only one object is in memory.
///
/// What an article's fields are called, [MetadataFields] tells.
final class JsonArticles implements Format {
  /// An object with a name in it, or an array of objects. A story that begins with `[Reuters]` or
  /// `{sic}` is none.
  private static final Pattern BEGINS =
      Pattern.compile("(?:\\[\\s*)?\\{\\s*(?:}|\"(?:[^\"\\\\]|\\\\.){0,500}+\"\\s*:)");

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public boolean matches(Start start) {
    return start.isNamed(".json", ".jsonl", ".ndjson") || BEGINS.matcher(start.text()).lookingAt();
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    if (isLines(document)) {
      Object version = document.content().version();
      readLines(document, new JsonParts(document, sink));
      Bytes.refuseIfChanged(document, version);
    } else if (!readObject(document, sink)) {
      Object version = document.content().version();
      readLists(document, new JsonParts(document, sink));
      Bytes.refuseIfChanged(document, version);
    }
  }

  /// Whether each line is an object. One line is an object where the name does not say that more
  /// will come.
  private static boolean isLines(Document document) throws UnreadableException, IOException {
    if (document.isNamed(".jsonl", ".ndjson")) {
      return true;
    }
    try (InputStream in = Utf8.open(document)) {
      ByteLines lines = new ByteLines(in, JsonFields.MAX_BYTES);
      Optional<ByteLines.Line> first = lines.next().filter(ByteLines.Line::isWhole);
      return first.isPresent() && isObject(first.get().bytes()) && lines.next().isPresent();
    }
  }

  private static boolean isObject(byte[] line) {
    try {
      JsonFields.read(line);
      return true;
    } catch (UnreadableException e) {
      return false;
    }
  }

  private static void readLines(Document document, JsonParts articles)
      throws UnreadableException, IOException {
    try (InputStream in = Utf8.open(document)) {
      ByteLines lines = new ByteLines(in, JsonFields.MAX_BYTES);
      Optional<ByteLines.Line> line = lines.next();
      if (line.isEmpty()) {
        throw new UnreadableException("it is empty");
      }
      while (line.isPresent()) {
        articles.read(
            line.filter(ByteLines.Line::isWhole).map(ByteLines.Line::bytes), line.get().number());
        line = lines.next();
      }
    }
  }

  /// Reads the document as one article, if it is one.
  private boolean readObject(Document document, ArticleSink sink)
      throws UnreadableException, IOException {
    if (document.content().size() > JsonFields.MAX_BYTES) {
      return false;
    }
    byte[] bytes = Utf8.of(document, JsonFields.MAX_BYTES);
    if (!startsWithObject(bytes)) {
      return false;
    }
    MetadataFields fields = JsonFields.read(bytes);
    if (!fields.hasText()) {
      return false;
    }
    String text = fields.text();
    sink.article(
        new Submission(
            bytes, mediaType(), document.origin(), document.stated().or(fields.metadata())),
        text);
    return true;
  }

  private static boolean startsWithObject(byte[] bytes) {
    for (byte value : bytes) {
      if (value > ' ') {
        return value == '{';
      }
    }
    return false;
  }

  private static void readLists(Document document, JsonParts articles)
      throws UnreadableException, IOException {
    try (InputStream in = Utf8.open(document)) {
      if (!JsonLists.read(in, articles)) {
        throw new UnreadableException(
            "it holds no article: an article is an object with a text in one of the fields "
                + MetadataFields.textNames());
      }
    }
  }
}
