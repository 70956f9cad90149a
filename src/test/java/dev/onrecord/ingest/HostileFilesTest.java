package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files made to harm are refused by name, or read, in little time and memory.
final class HostileFilesTest {
  /// A file that the figures are written to, where it is wanted.
  private static final String FIGURES = "onrecord.hostile.figures";

  private static final long MOST_MILLISECONDS = 10_000;

  /// Markdown has no size that would excuse more.
  private static final long MOST_OF_MARKDOWN = 3_000;

  /// A PDF is given up after half a minute.
  private static final long MOST_WAITED = 45_000;

  private record Figures(
      String name, long waited, long worked, long heap, int articles, int refused, String reason) {
    static Figures of(String line) {
      String[] columns = line.split("\t", -1);
      return new Figures(
          columns[0],
          Long.parseLong(columns[1]),
          Long.parseLong(columns[2]),
          Long.parseLong(columns[3]),
          Integer.parseInt(columns[4]),
          Integer.parseInt(columns[5]),
          columns[6]);
    }
  }

  /// What each is refused for; those that are not here are read.
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("bomb-flat.zip", "zeros.txt: it has 66,060,288 bytes"),
          Map.entry("bomb-nested.zip", "more than 4 documents"),
          Map.entry("bomb-4-gib.zip", "zeros.txt: it has 4,294,967,294 bytes"),
          Map.entry("bomb-overlapping.zip", "zeros.txt: it has 62,914,560 bytes"),
          Map.entry("deep.zip", "more than 4 documents"),
          Map.entry("many.zip", "more than 100,000 members"),
          Map.entry("directory.zip", "its directory has more than"),
          Map.entry("extra-fields.zip", "damaged ZIP file"),
          Map.entry("long-names.zip", "its directory has more than"),
          Map.entry("deep.json", "nesting depth (201)"),
          Map.entry("deep-list.json", "nesting depth (201)"),
          Map.entry("deep-element.json", "nesting depth (201)"),
          Map.entry("deep-line.jsonl", "deep-line.jsonl#1: it is broken JSON"),
          Map.entry("long-string.json", "long-string.json#1: it has more than 4,194,304 bytes"),
          Map.entry("number.json", "broken JSON"),
          Map.entry("html.json", "more markup than an article has"),
          Map.entry("html-tables.json", "more markup than an article has"),
          Map.entry("refused.jsonl", "refused.jsonl#1: it is broken JSON"),
          Map.entry("small-objects.json", "small-objects.json#1: it has no text"),
          Map.entry("open-quote.csv", "a quote may not be closed"),
          Map.entry("header.csv", "no end within"),
          Map.entry("columns.csv", "columns.csv#1: it is no row of CSV"),
          Map.entry("xxe.docx", "document type"),
          Map.entry("laughs.docx", "document type"),
          Map.entry("deep.docx", "more than 500 elements"),
          Map.entry("bomb.docx", "its text is empty"),
          Map.entry("bomb.pdf", "no text"),
          Map.entry("bomb-twice.pdf", "no text"),
          Map.entry("deep.pdf", "damaged PDF"),
          Map.entry("sparse.txt", "it has 1,073,741,824 bytes"),
          Map.entry("sparse.jsonl", "sparse.jsonl#1: it has more than 4,194,304 bytes"),
          Map.entry("sparse.csv", "no end within"),
          Map.entry("sparse.zip", "damaged ZIP file"),
          Map.entry("sparse.pdf", "it has 1,073,741,824 bytes"));

  @Tag("thorough")
  @Test
  void eachIsRefusedOrReadInLittleTimeAndMemory(@TempDir Path folder) throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    HostileFiles.write(files);
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName(),
                files.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(out)).isZero();
    Map<String, Figures> all = new HashMap<>();
    for (String line : Files.readAllLines(out)) {
      if (line.contains("\t")) {
        Figures figures = Figures.of(line);
        all.put(figures.name(), figures);
      }
    }
    write(Files.readAllLines(out));
    assertThat(all).hasSize((int) count(files));
    for (Figures figures : all.values()) {
      assertThat(figures.worked()).as(figures.toString()).isLessThan(most(figures.name()));
      assertThat(figures.waited()).as(figures.toString()).isLessThan(MOST_WAITED);
      assertThat(figures.articles() + figures.refused()).as(figures.toString()).isPositive();
      String reason = REASONS.get(figures.name());
      if (reason == null) {
        assertThat(figures.refused()).as(figures.toString()).isZero();
      } else {
        assertThat(figures.reason()).contains(reason);
      }
    }
  }

  private static long most(String name) {
    return name.endsWith(".md") ? MOST_OF_MARKDOWN : MOST_MILLISECONDS;
  }

  private static long count(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }

  private static void write(List<String> lines) throws IOException {
    String file = System.getProperty(FIGURES);
    if (file != null) {
      StringBuilder table =
          new StringBuilder(
              """
              | file | ms | ms of processor | MiB of heap | articles | refused | first reason |
              | --- | ---: | ---: | ---: | ---: | ---: | --- |
              """);
      lines.forEach(line -> table.append("| ").append(line.replace("\t", " | ")).append(" |\n"));
      Files.writeString(Path.of(file), table);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, ISO-8859-1, not UTF-8",
    "a.json, UTF-16BE, not UTF-8",
    "a.json, UTF-32LE, not UTF-8",
    "a.csv, ISO-8859-1, not UTF-8",
    "a.csv, UTF-16LE, not UTF-8",
  })
  void anotherEncodingIsRefused(String name, String encoding, String reason) {
    String text =
        name.endsWith("json") ? "{\"text\": \"Z\u00FCrich\"}" : "id,text\n1,Z\u00FCrich\n";
    Readings read = Readings.of(name, text.getBytes(Charset.forName(encoding)));
    assertThat(read.texts()).isEmpty();
    assertThat(String.join(" ", read.refused().values())).contains(reason);
  }

  @Test
  void aFileThatChangesOnceIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Rain fell.");
    Readings read = Readings.of(changing(file, 2));
    assertThat(read.texts()).containsEntry("a.txt", "Rain fell.. ");
  }

  @Test
  void aFileThatDoesNotComeToRestIsRefusedByName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Rain fell.");
    Readings read = Readings.of(changing(file, 100));
    assertThat(read.texts()).isEmpty();
    assertThat(read.refused().get("a.txt")).contains("changed while it was read");
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"Rain fell.\"}\n");
    Readings list = Readings.of(changing(lines, 100));
    assertThat(list.texts()).containsEntry("a.jsonl#1", "Rain fell.");
    assertThat(list.refused().get("a.jsonl")).contains("changed while it was read");
  }

  /// A file that somebody writes to after each of the first times that it is opened.
  private static Document changing(Path file, int times) {
    Content content = Content.of(file);
    return Document.of(
        file.getFileName().toString(),
        new Content() {
          private int opened;

          @Override
          public long size() throws IOException {
            return content.size();
          }

          @Override
          public InputStream open() throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            if (opened++ < times) {
              Files.write(
                  file,
                  (file.toString().endsWith("l") ? " " : opened == 1 ? "." : " ")
                      .getBytes(StandardCharsets.UTF_8),
                  StandardOpenOption.APPEND);
            }
            return new ByteArrayInputStream(bytes);
          }

          @Override
          public Object version() throws IOException {
            return content.version();
          }
        },
        Metadata.NONE);
  }

  @Test
  void aPipeIsNotWaitedFor(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (Path path : Arrays.asList(pipe, Path.of("/dev/zero"), folder)) {
      Readings read = Readings.of(path);
      assertThat(read.texts()).isEmpty();
      assertThat(read.refused().values()).first().asString().contains("it is no regular file");
    }
  }
}
