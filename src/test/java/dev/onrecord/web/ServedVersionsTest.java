package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pages of articles that changed, before any script runs.
final class ServedVersionsTest {
  private static final String QUOTE = "Mayor <Vex> resigned on Friday after the bridge report.";
  private static final String THEN =
      "Mayor <Vex> resigns\n\nIt rained.\n\n" + QUOTE + "\n\nThe bridge was closed in March.\n";
  private static final String REWORDED = THEN.replace("resigned", "<b>stepped</b> down");

  private static ArchiveServer server;

  private ChangingArticle article;
  private String id = "";

  @BeforeAll
  static void serve() {
    server = ArchiveServer.over(List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void begin() {
    article = ChangingArticle.of(server, THEN);
    id = article.id();
  }

  private String permalink(String text) {
    int start = THEN.indexOf(QUOTE);
    return "/articles/"
        + id
        + "?version=%s&mark=%d-%d"
            .formatted(ChangingArticle.key(text), start, start + QUOTE.length());
  }

  private Document page(int status, String path) {
    Reply reply = server.get(path);
    assertThat(reply.status()).as(path).isEqualTo(status);
    return Jsoup.parse(reply.text());
  }

  @Test
  void anArticleThatNeverChangedSaysNothingOfIt() {
    for (String path : List.of("/articles/" + id, permalink(THEN))) {
      assertThat(page(200, path).select(".standing, .changed, .history, .notice")).isEmpty();
    }
  }

  @Test
  void aPermalinkShowsTheTextThatWasQuotedAndWhereItStandsNow() {
    article.become(REWORDED);
    Document page = page(200, permalink(THEN));
    assertThat(page.expectFirst("mark.passage").wholeText()).isEqualTo(QUOTE);
    Element banner = page.expectFirst(".standing");
    assertThat(banner.text())
        .matches(
            "This is the text as it was until \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC\\. The article"
                + " has changed since\\. Show the current text The passage has a different wording"
                + " now\\. Show it .*");
    assertThat(banner.select("del").text()).isEqualTo("[removed: resigned]");
    assertThat(banner.select("ins").text()).isEqualTo("[added: <b>stepped</b> down]");
    String there = banner.select("a").eachAttr("href").getLast();
    Document present = page(200, there.substring(0, there.indexOf('#')));
    assertThat(present.expectFirst("mark.passage").wholeText())
        .isEqualTo(QUOTE.replace("resigned", "<b>stepped</b> down"));
    assertThat(page.select(".history li")).hasSize(2);
    assertThat(page.select(".history [aria-current]").attr("href"))
        .isEqualTo(permalink(THEN).replaceFirst("&.*", ""));
    assertThat(page.expectFirst("link[rel=canonical]").attr("href")).endsWith("/articles/" + id);
    assertThat(page.expectFirst("meta[property=og:url]").attr("content"))
        .isEqualTo(server.at(permalink(THEN)).toString());
  }

  @Test
  void theQuoteThatStandsElsewhereIsSaidToBeThere() {
    article.become(
        THEN.replace(
            "It rained.",
            "It rained, and it rained, and it was cold and dark everywhere in the country.\n\n"
                + "On."));
    assertThat(page(200, permalink(THEN)).expectFirst(".standing").text())
        .contains("The current text has the same quote, further down, word for word.");
    article.become("Nothing.\n");
    assertThat(page(200, permalink(THEN)).expectFirst(".standing").text())
        .endsWith("The quote is no longer in the article.");
  }

  @Test
  void aChangedArticleLeadsToItsTextBefore() {
    article.become(REWORDED);
    Element line = page(200, "/articles/" + id).expectFirst(".changed");
    assertThat(line.text()).startsWith("Changed on ").endsWith("; show the previous text");
    Document before = page(200, line.expectFirst("a").attr("href"));
    assertThat(before.expectFirst(".standing").text()).doesNotContain("quote");
    assertThat(before.select("mark.passage")).isEmpty();
  }

  @Test
  void whatWasRemovedIsGoneButForThoseWhoQuotedIt() {
    article.become(REWORDED);
    server.remove(id);
    Document gone = page(410, "/articles/" + id);
    assertThat(gone.expectFirst("h1").text()).isEqualTo("This article was removed");
    assertThat(gone.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    List<String> versions = gone.select(".history a").eachAttr("href");
    assertThat(versions).hasSize(2);
    Document last = page(200, versions.getFirst());
    assertThat(last.expectFirst(".standing").text()).contains("The article was removed on ");
    Document then = page(200, permalink(THEN));
    assertThat(then.expectFirst("mark.passage").wholeText()).isEqualTo(QUOTE);
    assertThat(page(410, "/articles/" + id + "?version=00000000").select(".history a")).hasSize(2);
  }

  @Test
  void aTextThatIsNotKeptIsSaidNotToBe() {
    Document page = page(404, "/articles/" + id + "?version=0123456789abcdef&mark=0-5");
    assertThat(page.expectFirst(".notice").text()).contains("is not stored here");
    assertThat(page.select("mark.passage")).isEmpty();
    assertThat(page.expectFirst("h1").text()).isEqualTo("Mayor <Vex> resigns");
    assertThat(page(422, "/articles/" + id + "?version=%3Cb%3E").expectFirst(".problem").text())
        .contains("got '<b>'");
    page(404, "/articles/nobody?version=0123456789abcdef");
  }

  @Test
  void whoWroteItAndWhereElseItCameFromIsTold() {
    Metadata stated = Metadata.NONE.withAuthor(Optional.of("Ana <Rao>"));
    Metadata copied = Metadata.NONE.withUrl(Optional.of("javascript:alert(1)"));
    server.add(
        List.of(
            Submissions.text("fire.txt", "The mill burned.", stated),
            Submissions.text("https://wire.example/fire", "The mill burned.", copied)));
    Document page = page(200, "/articles/fire");
    assertThat(page.expectFirst(".article-facts").text()).isEqualTo("By Ana <Rao>");
    assertThat(page.select(".history a").eachAttr("href"))
        .containsExactly("https://wire.example/fire");
  }
}
