package dev.onrecord.ingest;

import dev.onrecord.domain.article.Submission;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads documents of every known format into articles; what a document is, its bytes decide.
///
/// Thread-safe.
public final class DocumentReader {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

  /// The first that matches reads; text is what is left.
  private static final List<Format> FORMATS =
      List.of(
          new Pdf(),
          new Office(),
          new Zip(new Office()),
          new Html(),
          new Xml(),
          new JsonArticles(),
          new Eml(),
          new Csv(),
          new OtherFormats(),
          new Markdown(),
          new PlainText());

  /// Documents in documents in documents: no archive of articles has more.
  private static final int MAX_DEPTH = 4;

  /// Reads a document; a part that is no article is refused by its name, and the rest goes on.
  public void read(Document document, ArticleSink sink) {
    read(document, 0, sink);
  }

  private static void read(Document document, int depth, ArticleSink sink) {
    Guarded guarded = new Guarded(sink);
    try {
      if (depth > MAX_DEPTH) {
        throw new UnreadableException(
            "it lies in more than %d documents; unpack them".formatted(MAX_DEPTH));
      }
      format(document).read(document, (part, parts) -> read(part, depth + 1, parts), guarded);
    } catch (UnreadableException e) {
      sink.refused(document.origin(), e.reason());
    } catch (IOException e) {
      sink.refused(document.origin(), "it cannot be read: " + e.getMessage());
    } catch (RuntimeException e) {
      if (guarded.failed) {
        throw e;
      }
      // No document may keep those after it from being read.
      LOG.error("{} cannot be read", document.origin(), e);
      sink.refused(document.origin(), "reading it failed; the log says why");
    }
  }

  /// Tells what the taker of articles throws from what reading throws.
  private static final class Guarded implements ArticleSink {
    private final ArticleSink sink;
    private boolean failed;

    Guarded(ArticleSink sink) {
      this.sink = sink;
    }

    @Override
    public void article(Submission source, String text) {
      failed = true;
      sink.article(source, text);
      failed = false;
    }

    @Override
    public void refused(String origin, String reason) {
      failed = true;
      sink.refused(origin, reason);
      failed = false;
    }
  }

  private static Format format(Document document) throws IOException {
    if (document.mediaType().isPresent()) {
      String type = document.mediaType().get();
      for (Format format : FORMATS) {
        if (format.mediaType().equals(type)) {
          return format;
        }
      }
    }
    Start start = Start.of(document);
    for (Format format : FORMATS) {
      if (format.matches(start)) {
        return format;
      }
    }
    throw new IllegalStateException("everything is taken for text in the end");
  }
}
