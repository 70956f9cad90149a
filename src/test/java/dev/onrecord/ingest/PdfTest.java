package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.junit.jupiter.api.Test;

/// PDFs are read as their paragraphs.
final class PdfTest {
  private static final String FIRST =
      "The bridge over the Orrin was closed on Monday after an inspection found cracks in two of"
          + " its pillars, the county said. Drivers were sent round by the coast road, which is"
          + " forty kilometres longer.";
  private static final String SECOND =
      "\"Nobody was in danger,\" said Ida Moe, who leads the county's office of roads. A ferry will"
          + " run every hour until the repairs are done, and it will be free for those who live on"
          + " the island.";
  private static final String THIRD =
      "Fishermen asked that the ferry should land at the old quay. The harbour master had no answer"
          + " by the evening, but a decision is expected before the end of the week.";

  @Test
  void linesBecomeParagraphs() {
    byte[] pdf =
        new Printed()
            .stating("Microsoft Word - bridge.doc", "Per Lund")
            .paragraph("Bridge closed", 20, 0, 20)
            .paragraph(FIRST)
            .paragraph(SECOND)
            .paragraph(THIRD)
            .bytes();
    Readings read = Readings.of("bridge.pdf", pdf);
    assertThat(read.texts())
        .containsEntry(
            "bridge.pdf", "Bridge closed\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(read.metadata().title()).isEmpty();
    assertThat(read.metadata().author()).contains("Per Lund");
    assertThat(read.metadata().published()).isEmpty();
    assertThat(read.again().texts()).isEqualTo(read.texts());
  }

  @Test
  void indentedParagraphsWithoutSpaceAreParted() {
    byte[] pdf =
        new Printed()
            .stating("Bridge closed", "admin")
            .paragraph(FIRST, 11, 15, 0)
            .paragraph(SECOND, 11, 15, 0)
            .paragraph(THIRD, 11, 15, 0)
            .bytes();
    Readings read = Readings.of("bridge", pdf);
    assertThat(read.texts()).containsEntry("bridge", FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(read.metadata().title()).contains("Bridge closed");
    assertThat(read.metadata().author()).isEmpty();
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    int half = FIRST.indexOf("pillars");
    byte[] pdf =
        new Printed()
            .column(0, 2)
            .paragraph(THIRD)
            .paragraph(FIRST.substring(0, half).strip())
            .column(1, 2)
            .paragraph(FIRST.substring(half))
            .paragraph(SECOND)
            .bytes();
    assertThat(Readings.of("c.pdf", pdf).texts())
        .containsEntry("c.pdf", THIRD + "\n\n" + FIRST + "\n\n" + SECOND);
  }

  @Test
  void whatRunsAtTheTopAndBottomOfPagesIsLeftOut() {
    Printed pdf = new Printed();
    String[] paragraphs = {FIRST, SECOND, THIRD};
    for (int i = 0; i < paragraphs.length; i++) {
      if (i > 0) {
        pdf.page();
      }
      pdf.at("The Orrin Post, 4 March", 72, 800, 9).paragraph(paragraphs[i]);
      pdf.at("Page " + (i + 1) + " of 3", 280, 30, 9);
    }
    assertThat(Readings.of("p.pdf", pdf.bytes()).texts())
        .containsEntry("p.pdf", FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void aHyphenIsUndoneOnlyWhereTheWordIsKnown() {
    byte[] pdf =
        new Printed()
            .line("The inspectors had not looked at the bridge since the great inspec-")
            .line("tion of 2019. Another inspection was put off, and a well-")
            .line("known engineer had warned of the decay.")
            .bytes();
    assertThat(Readings.of("h.pdf", pdf).texts().get("h.pdf"))
        .contains("the great inspection of 2019", "a well-known engineer");
  }

  @Test
  void aScanIsRefused() {
    assertThat(Readings.of("s.pdf", new Printed().bytes()).refused().get("s.pdf"))
        .contains("pictures of pages", "OCR");
  }

  @Test
  void anEncryptedFileIsRefused() {
    byte[] locked = new Printed().line(FIRST).encrypted("secret", new AccessPermission()).bytes();
    assertThat(Readings.of("e.pdf", locked).refused().get("e.pdf")).contains("without a password");
    AccessPermission noCopies = new AccessPermission();
    noCopies.setCanExtractContent(false);
    byte[] kept = new Printed().line(FIRST).encrypted("", noCopies).bytes();
    assertThat(Readings.of("k.pdf", kept).refused().get("k.pdf")).contains("may not be copied");
  }

  @Test
  void whatOnlyBeginsAsPdfIsRefused() {
    assertThat(Readings.of("d.pdf", "%PDF-1.7 and no more").refused().get("d.pdf"))
        .contains("damaged PDF");
  }
}
