package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.markdown.FrontMatter;
import dev.onrecord.ingest.markdown.MarkdownText;
import dev.onrecord.ingest.prose.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Markdown: one article. Its marks are plain text too, so only its name, or front matter where the
/// name does not say that it is plain text, tells that it is meant.
final class Markdown implements Format {
  private final TextReader reader = new TextReader();

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public boolean matches(Start start) {
    return start.isNamed(".md", ".markdown")
        || (!start.isNamed(".txt", ".text") && FrontMatter.of(start.text()).isPresent());
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, TextReader.MAX_BYTES);
    String text = reader.read(bytes, document.charset().orElse(StandardCharsets.UTF_8));
    Optional<FrontMatter> front = FrontMatter.of(text);
    MarkdownText markdown = MarkdownText.of(text.substring(front.map(FrontMatter::end).orElse(0)));
    Metadata metadata =
        front.map(FrontMatter::metadata).orElse(Metadata.NONE).orTitle(markdown.heading());
    Stories.give(
        document, bytes, mediaType(), new Story(markdown.text(metadata.title()), metadata), sink);
  }
}
