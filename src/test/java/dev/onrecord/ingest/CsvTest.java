package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rows of a table are read as articles.
final class CsvTest {
  @Test
  void aRowIsAnArticle() {
    Readings read =
        Readings.of(
            "dump.csv",
            "ID,Title,Publication,Date,Content,Unknown\r\n"
                + "17,Bridge shut,Orrin Post,2024-03-04,\"It is \"\"unsafe\"\", they said.\r\n\r\nA"
                + " ferry runs, too.\",x\r\n"
                + "\r\n"
                + ",,,,Rain fell.\r\n");
    assertThat(read.refused()).isEmpty();
    assertThat(read.texts())
        .containsExactly(
            Map.entry(
                "dump.csv#17",
                "Bridge shut\n\nIt is \"unsafe\", they said.\r\n\r\nA ferry runs, too."),
            Map.entry("dump.csv#2", "Rain fell."));
    assertThat(read.metadata().outlet()).contains("Orrin Post");
    assertThat(read.metadata().published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(read.metadata().publishedBy()).contains("CSV column Date");
    assertThat(new String(read.sources().getLast().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("ID,Title,Publication,Date,Content,Unknown\r\n,,,,Rain fell.\r\n");
    assertThat(read.again().texts()).isEqualTo(read.texts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title;text\nA;B, c\n", "title\ttext\nA\tB, c\n", "title,text\nA,\"B, c\""})
  void theHeaderTellsTheDelimiter(String table) {
    assertThat(Readings.of("t.tsv", table).texts())
        .containsExactly(Map.entry("t.tsv#1", "A\n\nB, c"));
  }

  @Test
  void aHeaderWithoutATextIsRefusedByItsColumns() {
    Readings read = Readings.of("t.csv", "day,rain\n1,2\n");
    assertThat(read.refused().get("t.csv"))
        .isEqualTo(
            "its columns are day, rain; one must be the text: text, body, content, articleBody,"
                + " full_text");
  }

  @Test
  void aRowThatIsNoArticleIsRefusedAndTheRestGoesOn() {
    Readings read =
        Readings.of(
            "t.csv",
            """
            id,text
            1,Rain, and wind
            2,"Snow" fell
            3,
            4,5" pipe
            5,"Hail
            fell."
            6,"open
            """);
    assertThat(read.texts())
        .containsExactly(Map.entry("t.csv#4", "5\" pipe"), Map.entry("t.csv#5", "Hail\nfell."));
    assertThat(read.refused().get("t.csv#1")).contains("3 values for 2 columns");
    assertThat(read.refused().get("t.csv#2")).contains("it is no row of CSV");
    assertThat(read.refused().get("t.csv#3")).contains("no text");
    assertThat(read.refused().get("t.csv#6")).contains("it is no row of CSV");
    assertThat(read.refused()).hasSize(4);
  }

  @Test
  void aStoryWithCommasIsText() {
    String story = "text,title\nIt rained, and it snowed.";
    assertThat(Readings.of("story.txt", story).texts()).containsEntry("story.txt", story);
  }

  @Test
  void aTableWithoutRowsIsRefused() {
    assertThat(Readings.of("t.csv", "").refused().get("t.csv")).contains("no header");
    assertThat(Readings.of("t.csv", "id,text\n\n").refused().get("t.csv")).contains("no rows");
  }
}
