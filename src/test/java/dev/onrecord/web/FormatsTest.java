package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An article of any format is asked and cited like one of plain text: its quotes are its text.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FormatsTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Lighthouse burns | Harbour News</title>
      <meta property="og:site_name" content="Harbour News">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lighthouse burns",
      "datePublished": "2024-05-06T08:00:00+03:00", "author": {"name": "Ann Lee"}}</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Lighthouse burns</h1>
      <p>The lighthouse in <a href="/varna">Varna</a> burned on Monday&nbsp;night, officials said.</p>
      <p>“We lost everything,” said Bo Ek, the keeper &amp; owner.</p></article></body></html>
      """;

  private static final String MARKDOWN =
      """
      ---
      outlet: River Post
      date: 2024-05-05
      ---
      # River floods

      The river in **Bath** rose nine metres on Sunday, the [council](https://c.example) said.
      """;

  private static final String MAIL =
      """
      From: Cy Fu <cy@news.example>
      Subject: Bridge closed
      Date: Tue, 7 May 2024 23:30:00 -0800
      Message-ID: <1@news.example>
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      The old bridge in Riga was closed on Tuesday because its caf=C3=A9 had cracks, the mayor said.
      """;

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Hill Times</title><item><title>Mine reopens</title>
      <guid>mine-1</guid><pubDate>Wed, 08 May 2024 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;The copper mine in Bor reopened on Wednesday after ten years, its
      owners said.&lt;/p&gt;</description></item></channel></rss>
      """;

  private static Submission submission(String name, String mediaType, String content) {
    return new Submission(content.getBytes(StandardCharsets.UTF_8), mediaType, name, Metadata.NONE);
  }

  private ArchiveServer server = ArchiveServer.over(List.of());

  @BeforeAll
  void add() {
    server.add(
        List.of(
            submission("fire.html", "text/html", PAGE),
            submission("flood.md", "text/markdown", MARKDOWN),
            submission("bridge.eml", "message/rfc822", MAIL),
            submission("feed.xml#mine-1", "application/rss+xml", FEED)));
  }

  @AfterAll
  void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "what burned in Varna, Lighthouse burns, Harbour News, 2024-05-06",
    "what rose nine metres, River floods, River Post, 2024-05-05",
    "why was the bridge in Riga closed, Bridge closed, , 2024-05-07",
    "what reopened in Bor, Mine reopens, Hill Times, 2024-05-08",
  })
  void quotesAreTheTextOfTheirArticle(
      String question, String title, String outlet, String published) {
    JsonNode citation = server.ask(question).path("citations").path(0);
    assertThat(citation.path("title").asText()).isEqualTo(title);
    assertThat(citation.path("published").asText()).isEqualTo(published);
    assertThat(citation.path("outlet").asText(null)).isEqualTo(outlet);
    String id = citation.path("articleId").asText();
    String text = server.get("/api/articles/" + id).json().path("text").asText();
    String quote = citation.path("quote").asText();
    assertThat(quote).isNotEmpty().doesNotContain("<", "**", "=C3");
    assertThat(text.substring(citation.path("start").asInt(), citation.path("end").asInt()))
        .isEqualTo(quote);
  }

  @Test
  void markupNeverReachesAQuote() {
    assertThat(server.ask("who is the keeper").path("citations").path(0).path("quote").asText())
        .contains("Bo Ek, the keeper & owner");
  }
}
