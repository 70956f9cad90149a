package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that nobody expects are read or refused, and never end the reading of others.
@Timeout(60)
final class OddDocumentsTest {
  /// Encodings that Java can only read, and names of none.
  @ParameterizedTest
  @ValueSource(strings = {"iso-2022-cn", "x-jisautodetect", "utf-16", "nonsense"})
  void aPageThatNamesAnOddEncodingIsReadAsUtf8(String charset) {
    String page =
        "<!doctype html><meta charset=%s><p>The mayor of Łódź resigned on Friday.</p>"
            .formatted(charset);
    assertThat(Gathered.from("page.html", page).only().text()).contains("Łódź");
  }

  /// It took hours once.
  @Test
  void anEntryOfManyLinesWithoutAFullStopIsReadAtOnce() {
    String feed =
        "<rss version=\"2.0\"><channel><title>W</title><item><guid>1</guid><title>T</title>"
            + "<description>%s</description></item></channel></rss>"
                .formatted("&lt;p>w&lt;/p>".repeat(5_000));
    assertThat(Gathered.from("feed.xml", feed).only().text()).contains("w\n\nw");
  }

  @Test
  void whatTheTakerThrowsIsItsOwn() {
    ArticleSink full =
        new ArticleSink() {
          @Override
          public void article(Submission source, String text) {
            throw new IllegalStateException("full");
          }

          @Override
          public void refused(String origin, String reason) {
            throw new AssertionError(reason);
          }
        };
    assertThatThrownBy(
            () ->
                new DocumentReader()
                    .read(
                        Document.of(
                            "rain.txt",
                            Content.of("Rain fell.".getBytes(StandardCharsets.UTF_8)),
                            Metadata.NONE),
                        full))
        .hasMessage("full");
  }
}
