package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Articles that changed after they were quoted, as a reader finds them.
@ExtendWith(BrowserTests.class)
final class VersionPageTest {
  private static final String QUOTE = "Mayor Vex resigned on Friday after the bridge report.";
  private static final String THEN =
      "Mayor Vex resigns\n\nIt rained.\n\n" + QUOTE + "\n\nThe bridge was closed in March.\n";
  private static final String REWORDED = THEN.replace("resigned", "stepped down");
  private static final String MOVED =
      "It rained for three days in all of the country, and it was cold and dark.\n\n" + THEN;

  private ArchiveServer server;
  private JsonNode answer;
  private String permalink;

  @BeforeEach
  void ask() {
    server = ArchiveServer.over(List.of(article(THEN)));
    answer = server.ask("when did Mayor Vex resign");
    permalink = answer.path("citations").path(0).path("permalink").asText();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static Submission article(String text) {
    Metadata stated =
        Metadata.NONE
            .withTitle(Optional.of("Mayor Vex resigns"))
            .withAuthor(Optional.of("Ana Rao"))
            .withOutlet(Optional.of("The Times"))
            .withPublished(LocalDate.of(2026, 5, 3), "JSON-LD datePublished");
    return Submissions.text("vex.txt", text, stated);
  }

  private void become(String text) {
    server.add(List.of(article(text)));
  }

  private void copied() {
    Metadata wire =
        Metadata.NONE
            .withOutlet(Optional.of("The Times"))
            .withUrl(Optional.of("https://times.example/vex"));
    server.add(List.of(Submissions.text("https://times.example/feed", REWORDED, wire)));
  }

  @Test
  void aPermalinkMarksItsQuoteWhateverBecomesOfTheArticle(BrowserTab tab) {
    tab.go(server, permalink);
    assertThat(tab.part("passage-mark")).hasText(QUOTE);
    assertThat(tab.part("fingerprint-check")).isAttached();
    assertThat(tab.part("standing")).hasCount(0);

    become(MOVED);
    tab.goAfresh(server, permalink);
    assertThat(tab.part("passage-mark")).hasText(QUOTE);
    assertThat(tab.part("standing")).containsText("This is the text as it was until");
    assertThat(tab.part("fingerprint-check")).hasAttribute("data-holds", "true");
    assertThat(tab.part("quote-today")).hasAttribute("data-fate", "exact");
    tab.part("quote-today").locator("a").click();
    assertThat(tab.part("passage-mark")).hasText(QUOTE);
    assertThat(tab.part("standing")).hasCount(0);
    assertThat(tab.part("changed")).containsText("Changed on");

    become(REWORDED);
    tab.goAfresh(server, permalink);
    assertThat(tab.part("quote-today")).hasAttribute("data-fate", "reworded");
    assertThat(tab.part("difference").locator("del")).containsText("resigned");
    assertThat(tab.part("difference").locator("ins")).containsText("stepped down");

    become("Nothing is known.\n");
    tab.goAfresh(server, permalink);
    assertThat(tab.part("quote-today")).hasText("The quote is gone from the present text.");

    server.remove("vex");
    tab.goAfresh(server, permalink);
    assertThat(tab.part("passage-mark")).hasText(QUOTE);
    assertThat(tab.part("standing")).containsText("The article was removed on");
    assertThat(tab.part("quote-today")).hasCount(0);
    assertThat(tab.part("versions").locator("li")).hasCount(4);
  }

  @Test
  void theWayLeadsToTheTextBeforeAndBack(BrowserTab tab) {
    become(REWORDED);
    copied();
    tab.go(server, "/articles/vex");
    assertThat(tab.part("copies")).containsText("https://times.example/vex");
    tab.part("changed").locator("a").click();
    assertThat(tab.part("standing")).isVisible();
    assertThat(tab.page().locator(".article-text")).containsText("resigned");
    assertThat(tab.part("copies")).hasCount(0);
    assertThat(tab.part("versions").locator("[aria-current]"))
        .containsText(Pattern.compile("until \\d"));
    tab.part("standing").locator("a").click();
    assertThat(tab.page().locator(".article-text")).containsText("stepped down");
    assertThat(tab.part("standing")).hasCount(0);
  }

  @Test
  void whatWasRemovedIsSaidToBe(BrowserTab tab) {
    server.remove("vex");
    tab.go(server, "/articles/vex");
    assertThat(tab.part("error")).containsText("This article was removed");
    tab.part("versions").locator("a").click();
    assertThat(tab.page().locator(".article-text")).containsText(QUOTE);
  }

  @Test
  void aVersionThatIsNotKeptIsNotMarked(BrowserTab tab) {
    tab.go(server, "/articles/vex?version=0123456789abcdef&mark=0-5#0-5");
    assertThat(tab.part("notice")).containsText("is not kept here");
    assertThat(tab.part("passage-mark")).hasCount(0);
    assertThat(tab.page().locator(".article-text")).containsText(QUOTE);
  }

  @Test
  void aKeptAnswerOpensTheTextThatItQuotes(BrowserTab tab) {
    become(REWORDED);
    tab.go(server, "/answers/" + answer.path("id").asText());
    assertThat(tab.part("stale")).isVisible();
    Locator source = tab.part("source").locator(".source-tools a");
    assertThat(source).hasAttribute("href", permalink);
    tab.part("chip").click();
    assertThat(tab.part("panel").getByTestId("passage-mark")).hasText(QUOTE);
    assertThat(tab.part("check")).hasAttribute("data-holds", "true");
    assertThat(tab.part("panel").getByTestId("quote-today")).hasAttribute("data-fate", "reworded");
  }

  @Test
  void theLinkThatIsCopiedIsThePermalink(BrowserTab tab) {
    tab.go(server, "/answers/" + answer.path("id").asText());
    Locator copy = tab.part("source").locator("copy-button button");
    assertThat(tab.copied(copy)).isEqualTo(server.at(permalink).toString());
  }

  @Tag("thorough")
  @Test
  void everybodyCanReadWhatChanged(Browser browser) {
    become(REWORDED);
    Look.at(
        browser,
        "version-reworded",
        tab -> {
          tab.goAfresh(server, permalink);
          assertThat(tab.part("difference")).isVisible();
          assertThat(tab.part("fingerprint-check")).isAttached();
        },
        tab -> {});
  }

  @Tag("thorough")
  @Test
  void everybodyCanReadItWithoutScripts(Browser browser) {
    become(REWORDED);
    copied();
    try (BrowserTab tab = BrowserTab.openBeforeScripts(browser)) {
      check(tab, permalink);
      assertThat(tab.page().locator("mark.passage")).isInViewport();
      check(tab, "/articles/vex");
      server.remove("vex");
      check(tab, permalink);
      check(tab, "/articles/vex");
      assertThat(tab.page().locator("h1")).hasText("This article was removed");
    }
  }

  private void check(BrowserTab tab, String path) {
    tab.schemeAndWidth(ColorScheme.DARK, 390);
    tab.go(server, path);
    assertThat(new AxeBuilder(tab.page()).analyze().getViolations())
        .as(path)
        .extracting(rule -> rule.getId() + " " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
    assertThat(tab.overflow()).isZero();
  }
}
