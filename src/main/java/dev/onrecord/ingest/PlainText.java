package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.markdown.FrontMatter;
import dev.onrecord.ingest.prose.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Plain text: one article, kept as it is, without the front matter that may stand on top.
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
    String text = reader.read(bytes, document.charset().orElse(StandardCharsets.UTF_8));
    Optional<FrontMatter> front = FrontMatter.of(text);
    Story story =
        new Story(
            text.substring(front.map(FrontMatter::end).orElse(0)),
            front.map(FrontMatter::metadata).orElse(Metadata.NONE));
    Stories.give(document, bytes, mediaType(), story, sink);
  }
}
