package dev.onrecord.ingest;

import dev.onrecord.ingest.html.WebPage;
import dev.onrecord.ingest.prose.Story;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// A web page: one article.
final class Html implements Format {
  /// Pages have some hundred thousand bytes.
  private static final int MAX_BYTES = 16 << 20;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /// What only pages begin with; `<b>` and its like may begin a text.
  private static final List<String> BEGINNINGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<meta ", "<article");

  private static final Pattern PROLOGUE =
      Pattern.compile("\\A(?:\\s++|<!--(?s:.){0,2000}?-->|<\\?xml[^>]{0,200}>)*+");

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public boolean matches(Start start) {
    String text = PROLOGUE.matcher(start.text()).replaceFirst("");
    return BEGINNINGS.stream().anyMatch(text::startsWith)
        || (start.isNamed(".html", ".htm", ".xhtml") && text.startsWith("<"));
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, MAX_BYTES);
    Story story =
        WebPage.of(Decoding.of(bytes, document, CHARSET))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "it has too many elements for a page of one article; save it as text"));
    Stories.give(document, bytes, mediaType(), story, sink);
  }
}
