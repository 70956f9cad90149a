package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.pdf.PdfProcess;
import dev.onrecord.ingest.pdf.PdfReading;
import java.io.IOException;

/// PDF: one article, of the text that its pages show.
final class Pdf implements Format {
  private static final int MAX_BYTES = 64 << 20;

  private final PdfProcess process = new PdfProcess();

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public boolean matches(Start start) {
    return start.latin1().stripLeading().startsWith("%PDF-");
  }

  @Override
  public void read(Document document, Parts parts, ArticleSink sink)
      throws UnreadableException, IOException {
    byte[] bytes = Bytes.of(document, MAX_BYTES);
    switch (process.read(bytes)) {
      case PdfReading.Unreadable(var reason) -> throw new UnreadableException(reason);
      case PdfReading.Text read -> {
        Metadata found =
            Metadata.NONE
                .withTitle(read.title())
                .withAuthor(read.author())
                .withLanguage(read.language());
        sink.article(
            new Submission(bytes, mediaType(), document.origin(), document.stated().or(found)),
            ArticleText.checked(read.text()));
      }
    }
  }
}
