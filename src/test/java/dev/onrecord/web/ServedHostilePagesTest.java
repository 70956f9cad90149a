package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Markup in articles, questions and addresses is text in the pages that the server renders.
final class ServedHostilePagesTest {
  private static final String BREAKOUT =
      "</title></mark></p></noscript></script><script>window.ran=1</script>";

  private static final String ATTRIBUTE = "\"'><img src=x onerror=\"window.ran=1\">";

  private static final String ARTICLE =
      """
      Minister Vex %s resigns

      Minister Vex %s resigned on Friday, the palace said <!-- and added --> quietly.

      "I will sue %s the press &amp; &lt;all&gt;," Vex %s said on Saturday.
      """
          .formatted(BREAKOUT, BREAKOUT, ATTRIBUTE, "<svg onload=window.ran=1>");

  private static ArchiveServer server;

  @BeforeAll
  static void start() {
    Metadata metadata =
        Metadata.NONE
            .withTitle(Optional.of("Vex " + BREAKOUT + ATTRIBUTE))
            .withOutlet(Optional.of("Evil " + ATTRIBUTE))
            .withUrl(Optional.of("javascript:window.ran=1//https://"))
            .withLanguage(Optional.of("en" + ATTRIBUTE));
    server = ArchiveServer.over(List.of(Submissions.text("evil.txt", ARTICLE, metadata)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Document harmless(String path) {
    String html = server.get(path).text();
    Document page = Jsoup.parse(html);
    // What every page has, and nothing else of the kind.
    assertThat(page.select("script")).hasSize(3);
    assertThat(page.select("img, svg, iframe, object, base, style, body > title")).isEmpty();
    assertThat(page.select("[onerror], [onload], [src=x], [href^=javascript]")).isEmpty();
    assertThat(html).doesNotContain("<script>", "<!--");
    return page;
  }

  @Test
  void anArticle() {
    Document page = harmless("/articles/evil");
    String title = "Vex " + BREAKOUT + ATTRIBUTE;
    assertThat(page.title()).isEqualTo(title + " · Onrecord");
    assertThat(page.expectFirst("#served h1").wholeText()).isEqualTo(title);
    assertThat(page.expectFirst("meta[property=og:title]").attr("content")).isEqualTo(title);
    assertThat(page.expectFirst(".article-facts").wholeText()).isEqualTo("Evil " + ATTRIBUTE);
    assertThat(page.expectFirst(".article-text").wholeText())
        .contains(BREAKOUT, ATTRIBUTE, "<!-- and added -->", "&amp; &lt;all&gt;");
  }

  @Test
  void aMarkedArticle() {
    int start = ARTICLE.indexOf("Minister Vex", 20);
    int end = ARTICLE.indexOf("quietly.") + "quietly.".length();
    Document page = harmless("/articles/evil?mark=%d-%d".formatted(start, end));
    assertThat(page.select("mark.passage").text()).contains(BREAKOUT);
    assertThat(page.expectFirst("meta[name=description]").attr("content")).contains(BREAKOUT);
    Document misfit = harmless("/articles/evil?mark=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(misfit.select(".notice").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void anAnswer() {
    String question = "what did Minister Vex do on Friday " + BREAKOUT + ATTRIBUTE;
    JsonNode answer =
        server.askFor(JsonNodeFactory.instance.objectNode().put("question", question));
    Document page = harmless("/answers/" + answer.path("id").asText());
    assertThat(page.title()).isEqualTo(question + " · Onrecord");
    assertThat(page.expectFirst(".asked").wholeText()).isEqualTo(question);
    assertThat(page.expectFirst(".quote").wholeText()).contains(BREAKOUT);
    assertThat(page.expectFirst(".imprint").wholeText()).isEqualTo("Evil " + ATTRIBUTE);
  }

  @Test
  void theArchive() {
    Document page = harmless("/archive?query=" + "%22%3E%3Csvg%20onload=x%3E");
    assertThat(page.expectFirst("#served-query").attr("value")).isEqualTo("\"><svg onload=x>");
    assertThat(page.expectFirst(".listing-count").text())
        .isEqualTo("0 articles with “\"><svg onload=x>”");
    assertThat(harmless("/archive").select(".article-list").text()).contains(BREAKOUT);
  }

  @Test
  void whatIsNotThere() {
    Document page = harmless("/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertThat(page.select(".problem").text()).contains("“<script>alert(1)</script>”");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    harmless("/answers/%22%3E%3Csvg%20onload=x%3E");
  }
}
