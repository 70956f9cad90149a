package dev.onrecord.ingest;

import dev.onrecord.domain.Submission;
import java.io.IOException;

/// Plain text: one article, kept as it is.
final class PlainText implements Format {
  private final TextReader reader = new TextReader();

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public boolean matches(Start start) {
    return true;
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, TextReader.MAX_BYTES);
    String text = reader.read(bytes);
    sink.article(new Submission(bytes, mediaType(), document.origin(), document.stated()), text);
  }
}
