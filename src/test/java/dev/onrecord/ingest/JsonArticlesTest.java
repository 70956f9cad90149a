package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Objects of JSON are read as articles, wherever they stand.
final class JsonArticlesTest {
  private static final String BRIDGE = "The bridge at Orrin was closed on Monday.";
  private static final String FERRY = "A ferry will run every hour, the council said.";

  @Test
  void anObjectIsAnArticle() {
    Readings read =
        Readings.of(
            "bridge.json",
            """
            {"Headline": "Bridge closed", "articleBody": "%s\\n\\n%s", "published_at": "2024-03-04T23:30:00-05:00",
             "authors": [{"name": "By Ida Moe"}, "Per Lund"], "source": {"id": null, "name": "Orrin Post"},
             "link": "https://orrin.example/bridge", "lang": "en_GB"}
            """
                .formatted(BRIDGE, FERRY));
    assertThat(read.texts())
        .containsExactly(Map.entry("bridge.json", "Bridge closed\n\n" + BRIDGE + "\n\n" + FERRY));
    Metadata metadata = read.metadata();
    assertThat(metadata.title()).contains("Bridge closed");
    assertThat(metadata.author()).contains("Ida Moe, Per Lund");
    assertThat(metadata.outlet()).contains("Orrin Post");
    assertThat(metadata.published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(metadata.publishedBy()).contains("JSON field published_at");
    assertThat(metadata.url()).contains("https://orrin.example/bridge");
    assertThat(metadata.language()).contains("en-GB");
    assertThat(read.again().texts()).isEqualTo(read.texts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s, %s]",
        "{\"status\": \"ok\", \"articles\": [%s, %s]}",
        "{\"response\": {\"tags\": [{\"name\": \"x\"}, 1], \"results\": [%s, %s]}}",
        "{\"pages\": [1, 2], \"found\": [%s, %s], \"more\": {\"a\": [[]]}}",
        "\uFEFF[%s,%s]\n\n",
      })
  void aListOfObjectsIsReadWhereverItIs(String list) {
    String first = "{\"id\": 7, \"text\": \"%s\"}".formatted(BRIDGE);
    String second = "{ \"text\" : \"%s\" }".formatted(FERRY);
    Readings read = Readings.of("list.json", list.formatted(first, second));
    assertThat(read.refused()).isEmpty();
    assertThat(read.texts())
        .containsExactly(Map.entry("list.json#7", BRIDGE), Map.entry("list.json#2", FERRY));
    assertThat(read.sources())
        .extracting(source -> new String(source.bytes(), StandardCharsets.UTF_8))
        .containsExactly(first, second);
    assertThat(read.again().texts()).isEqualTo(read.texts());
  }

  @Test
  void aSecondListIsToldAndNotLostInSilence() {
    Readings read =
        Readings.of(
            "two.json",
            "{\"articles\": [{\"text\": \"%s\"}], \"posts\": [{\"text\": \"%s\"}]}"
                .formatted(BRIDGE, FERRY));
    assertThat(read.texts()).containsOnlyKeys("two.json#1");
    assertThat(read.refused().get("two.json#posts")).contains("second list", "'articles'");
  }

  @Test
  void aLineThatIsNoArticleIsRefusedAndTheRestGoesOn() {
    Readings read =
        Readings.of(
            "dump.jsonl",
            """
            {"id": "a", "text": "%s"}
            {"id": "b", "title": "nothing but a title"}
            {"id": "c", "text":
            not json

            {"id": "a", "text": "%s"}
            [1]
            {"text": "half \\ud83c of a pair"}
            {"guid": "https://x.example/9", "text": "It snows."}
            """
                .formatted(BRIDGE, FERRY));
    assertThat(read.texts())
        .containsOnly(
            Map.entry("dump.jsonl#a", BRIDGE),
            Map.entry("dump.jsonl#a@6", FERRY),
            Map.entry("dump.jsonl#https://x.example/9", "It snows."));
    assertThat(read.refused().get("dump.jsonl#2")).contains("it has no text", "articleBody");
    assertThat(read.refused().get("dump.jsonl#3")).contains("broken JSON at line 1");
    assertThat(read.refused().get("dump.jsonl#4")).contains("broken JSON");
    assertThat(read.refused().get("dump.jsonl#7")).contains("no object");
    assertThat(read.refused().get("dump.jsonl#8")).contains("surrogate");
    assertThat(read.refused()).hasSize(5);
    assertThat(read.again().texts()).isEqualTo(read.texts());
  }

  @Test
  void linesOfAnyNameAreLines() {
    String line = "{\"text\": \"%s\"}\n";
    Readings read = Readings.of("feed", line.formatted(BRIDGE) + line.formatted(FERRY));
    assertThat(read.texts()).containsOnlyKeys("feed#1", "feed#2");
    assertThat(Readings.of("feed", line.formatted(BRIDGE)).texts()).containsOnlyKeys("feed");
    assertThat(Readings.of("feed.jsonl", line.formatted(BRIDGE)).texts())
        .containsOnlyKeys("feed.jsonl#1");
  }

  @Test
  void aLineThatIsNotUtf8IsRefusedByItself() {
    byte[] lines =
        "{\"text\": \"Zürich\"}\n{\"text\": \"Bern\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    Readings read = Readings.of("latin.jsonl", lines);
    assertThat(read.texts()).containsOnlyKeys("latin.jsonl#2");
    assertThat(read.refused().get("latin.jsonl#1")).contains("not UTF-8");
  }

  @Test
  void utf16IsReadByItsMark() {
    String list = "\uFEFF[{\"text\": \"Zürich\"}]";
    Readings read = Readings.of("list.json", list.getBytes(StandardCharsets.UTF_16LE));
    assertThat(read.texts()).containsValue("Zürich");
    assertThat(read.again().texts()).isEqualTo(read.texts());
  }

  @Test
  void aBodyInHtmlIsReadAsItsParagraphs() {
    Readings read =
        Readings.of(
            "post.json",
            """
            {"title": {"rendered": "Orrin&#8217;s bridge"}, "date": "2023-05-06T07:08:09",
             "content": {"rendered": "\\n<p>The <b>bridge</b> is shut.<br>It rained.</p><script>x()</script>\\n<h2>Ferry</h2><ul><li>One &amp; two</li></ul>"}}
            """);
    assertThat(read.texts())
        .containsValue("Orrin’s bridge\n\nThe bridge is shut.\nIt rained.\n\nFerry\n\nOne & two");
    assertThat(read.metadata().published()).contains(LocalDate.of(2023, 5, 6));
  }

  @Test
  void textThatSpeaksOfMarkupIsKept() {
    String text = "<b> makes text bold, and 1 < 2 > 0.";
    assertThat(Readings.of("a.json", "{\"text\": \"" + text + "\"}").texts()).containsValue(text);
  }

  @Test
  void anEmptyFieldYieldsToTheNext() {
    Readings read =
        Readings.of(
            "a.json", "{\"body\": \"%s\", \"text\": \" \", \"TEXT\": null}".formatted(BRIDGE));
    assertThat(read.texts()).containsValue(BRIDGE);
  }

  @Test
  void whatIsStatedFromOutsideStandsAbove() {
    Metadata stated =
        Metadata.NONE.withOutlet(Optional.of("The Given")).withTitle(Optional.of("T"));
    String list =
        "[{\"text\": \"%s\", \"outlet\": \"Found\", \"title\": \"Own\"}]".formatted(BRIDGE);
    Readings read =
        Readings.of(
            Document.of("l.json", Content.of(list.getBytes(StandardCharsets.UTF_8)), stated));
    assertThat(read.metadata().outlet()).contains("The Given");
    assertThat(read.metadata().title()).contains("Own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Reuters] It rained.", "{sic} they said", "[\"a\", b]", "[{brackets}] in prose"})
  void aStoryThatBeginsWithABracketIsText(String story) {
    assertThat(Readings.of("story.txt", story).texts()).containsEntry("story.txt", story);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "{\"articles\": []}", "{\"a\": {\"text\": \"x\"}}", "\"text\""})
  void whatHoldsNoArticleIsRefused(String json) {
    Readings read = Readings.of("none.json", json);
    assertThat(read.texts()).isEmpty();
    assertThat(read.refused().get("none.json")).contains("it holds no article");
  }

  @Test
  void anObjectThatIsTooLargeIsSkippedAndTheRestGoesOn() {
    String large = "{\"text\": \"" + "x".repeat(JsonFields.MAX_BYTES) + "\"}";
    String list = "[%s, {\"text\": \"%s\"}]".formatted(large, FERRY);
    Readings read = Readings.of("large.json", list);
    assertThat(read.texts()).containsExactly(Map.entry("large.json#2", FERRY));
    assertThat(read.refused().get("large.json#1")).contains("more than 4,194,304 bytes");
    Readings lines = Readings.of("large.jsonl", large + "\n{\"text\": \"It snows.\"}");
    assertThat(lines.texts()).containsOnlyKeys("large.jsonl#2");
    assertThat(lines.refused().get("large.jsonl#1")).contains("more than 4,194,304 bytes");
  }

  @Test
  void aDocumentOfItsMediaTypeNeedsNoName() {
    var source =
        new Submission(
            "{\"text\": \"It snows.\"}".getBytes(StandardCharsets.UTF_8),
            "application/json",
            "http",
            Metadata.NONE);
    assertThat(Readings.of(Document.of(source)).texts()).containsEntry("http", "It snows.");
  }
}
