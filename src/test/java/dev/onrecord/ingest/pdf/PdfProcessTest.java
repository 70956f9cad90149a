package dev.onrecord.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PDFs are read in another process, whatever becomes of it.
final class PdfProcessTest {
  private static final Path FERRY = Path.of("src/test/resources/ingest/ferry.pdf");

  /// Two columns, justified, as a browser prints them.
  private static final String TEXT =
      """
      Ferry to run every hour

      By Ida Moe, Orrin Post

      The bridge over the Orrin was closed on Monday after an inspection found cracks in two of its \
      pillars, the county said. Drivers were sent round by the coast road, which is forty \
      kilometres longer.

      “Nobody was in danger,” said Ida Moe, who leads the county’s office of roads. A ferry will run \
      every hour until the repairs are done, and it will be free for those who live on the island.

      Fishermen asked that the ferry should land at the old quay. The harbour master had no answer \
      by the evening, but a decision is expected before the end of the week.

      The first ferry leaves at six.

      The last one returns at eleven.

      Background

      Bridges of this kind were built by the hundred. Inspections are due every five years; \
      efficient offices find the faults early, and fix them before anybody notices that there was \
      one at all in the structure.\
      """;

  @Test
  void aPrintedPageIsReadInColumnsAndParagraphs() throws IOException {
    PdfReading reading = new PdfProcess().read(Files.readAllBytes(FERRY));
    assertThat(reading)
        .isInstanceOfSatisfying(
            PdfReading.Text.class,
            read -> {
              assertThat(read.text()).isEqualTo(TEXT);
              assertThat(read.title()).contains("Ferry to run");
              assertThat(read.language()).contains("en");
            });
  }

  @Test
  void classesInAFolderWithSpacesAreFound(@TempDir Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path path : PdfProcess.classPath()) {
      Path copy = folder.resolve("a folder (1) ü").resolve(path.getFileName());
      copy(path, copy);
      copies.add(copy);
    }
    PdfProcess process = new PdfProcess(copies, Duration.ofSeconds(30));
    assertThat(process.read(Files.readAllBytes(FERRY))).isInstanceOf(PdfReading.Text.class);
  }

  @Test
  void aFileThatTakesTooLongIsGivenUp() throws IOException {
    PdfProcess impatient = new PdfProcess(PdfProcess.classPath(), Duration.ofMillis(1));
    byte[] pdf = Files.readAllBytes(FERRY);
    assertThat(impatient.read(pdf))
        .isInstanceOfSatisfying(
            PdfReading.Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).contains("takes more than"));
    assertThat(impatient.read(pdf)).isInstanceOf(PdfReading.Unreadable.class);
  }

  @Tag("thorough")
  @Test
  void afterAFileThatFillsTheMemoryTheNextIsRead() throws IOException {
    PdfProcess process = new PdfProcess();
    byte[] pdf = Files.readAllBytes(FERRY);
    assertThat(process.read(pdf)).isInstanceOf(PdfReading.Text.class);
    // One array of 20 million numbers, in a file that may well be as large.
    String array =
        "%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R /X [" + "1 ".repeat(20_000_000);
    assertThat(process.read((array + "]>> endobj\n").getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(PdfReading.Unreadable.class);
    assertThat(process.read(pdf)).isInstanceOf(PdfReading.Text.class);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else if (!from.equals(path) && path.toString().contains("ingest")) {
          Files.createDirectories(target.getParent());
          Files.copy(path, target);
        } else if (from.equals(path)) {
          Files.createDirectories(to.getParent());
          Files.copy(path, to);
        }
      }
    }
  }
}
