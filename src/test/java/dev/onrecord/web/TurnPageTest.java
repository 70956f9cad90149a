package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.onrecord.Submissions;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a reader can do with an answer.
@ExtendWith({SeedServer.class, BrowserTests.class})
final class TurnPageTest {
  private static final String QUESTION = "what did Makarov threaten";

  @Test
  void anAnswerIsCopiedWithItsSources(ArchiveServer server, BrowserTab tab) {
    JsonNode answer = server.ask(QUESTION);
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    String plain = tab.copied(button(tab, "Copy with sources"));
    assertThat(plain).startsWith(QUESTION).contains(answer.path("answer").asText());
    for (JsonNode citation : answer.path("citations")) {
      assertThat(plain)
          .contains("[" + citation.path("n").asInt() + "] ")
          .contains(oneLine(citation.path("quote").asText()))
          .contains(server.at("") + citation.path("permalink").asText());
    }
    String markdown = tab.copied(button(tab, "Copy Markdown"));
    assertThat(markdown)
        .startsWith("**" + QUESTION + "**")
        .contains("[^1]\n")
        .contains("\n[^1]: General Nikolai Makarov, via BBC News.");
    assertThat(tab.copied(tab.part("turn").locator(".actions [label='Copy link'] button")))
        .isEqualTo(server.at("/answers/" + answer.path("id").asText()).toString());
    String link = tab.copied(tab.part("source").first().locator("copy-button button"));
    tab.page().navigate(link);
    assertThat(tab.part("passage-mark"))
        .hasText(answer.path("citations").path(0).path("quote").asText());
    assertThat(tab.page().locator("meta[property='og:description']"))
        .hasAttribute("content", Pattern.compile(".*destructive force.*Makarov.*"));
  }

  private static Locator button(BrowserTab tab, String label) {
    return tab.part("turn").locator("copy-button[label='" + label + "'] button");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void markdownOfAnArticleStaysText(BrowserTab tab) {
    String text = "Fire\n\nThe *old* lighthouse_in_Varna [burned](http://x) on Monday.\n";
    try (ArchiveServer server = ArchiveServer.over(List.of(Submissions.text("fire.txt", text)))) {
      tab.go(server, "/");
      tab.ask("when did the lighthouse burn", "answered");
      assertThat(tab.copied(button(tab, "Copy Markdown")))
          .contains("The \\*old\\* lighthouse\\_in\\_Varna \\[burned\\](http://x) on Monday.");
    }
  }

  @Test
  void whyAPassageWasChosenIsToldInWords(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    Locator source = tab.part("source").first();
    source.getByTestId("why").press("Enter");
    assertThat(source.getByTestId("reasons").locator("li").first()).isVisible();
    assertThat(source.getByTestId("reasons")).containsText("Makarov");
    source.getByTestId("why").press("Enter");
    assertThat(source.getByTestId("reasons")).isHidden();
  }

  @Test
  void aThumbIsKeptWithAWordAndTakenBack(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(Submissions.seeds())) {
      tab.go(server, "/");
      tab.ask(QUESTION, "answered");
      tab.part("thumb-down").press("Enter");
      assertThat(tab.part("comment")).isFocused();
      tab.page().keyboard().type("The <b>second</b> quote is no threat.");
      tab.page().keyboard().press("Enter");
      assertThat(tab.part("feedback-said")).containsText("Saved, thank you");
      assertThat(tab.part("thumb-down")).isFocused();
      JsonNode given = server.get("/api/feedback").json().path("feedback").path(0);
      assertThat(given.path("helpful").asBoolean(true)).isFalse();
      assertThat(given.path("comment").asText()).isEqualTo("The <b>second</b> quote is no threat.");
      assertThat(given.path("question").asText()).isEqualTo(QUESTION);

      tab.page().reload();
      assertThat(tab.part("thumb-down")).hasAttribute("aria-pressed", "true");
      tab.part("thumb-up").click();
      assertThat(tab.part("thumb-down")).hasAttribute("aria-pressed", "false");
      assertThat(tab.part("comment")).hasValue("The <b>second</b> quote is no threat.");
      tab.part("thumb-up").click();
      assertThat(tab.part("feedback-said")).containsText("Removed");
      assertThat(server.get("/api/feedback").json().path("total").asInt()).isZero();
    }
  }

  @Test
  void aQuestionIsEditedAndAskedAgainInAConversationOfItsOwn(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    tab.ask("what else did he say?", "answered");
    tab.ask("and Medvedev?", "answered");
    String before = tab.page().url();
    Locator second = tab.part("turn").nth(1);
    second.getByTestId("edit").press("Enter");
    assertThat(tab.part("edited")).isFocused();
    tab.page().keyboard().press("Escape");
    assertThat(second.getByTestId("edit")).isFocused();
    second.getByTestId("chip").first().click();
    assertThat(tab.part("panel")).isVisible();
    second.getByTestId("edit").press("Enter");
    tab.part("edited").fill("where did he say that?");
    tab.page().keyboard().press("Enter");
    assertThat(tab.part("turn")).hasCount(2);
    assertThat(tab.part("panel")).hasCount(0);
    assertThat(second.getByTestId("answer")).isVisible();
    assertThat(second.getByTestId("standalone")).containsText("Makarov");
    assertThat(tab.page()).not().hasURL(before);
    assertThat(tab.page()).hasURL(Pattern.compile(".*/conversations/c_[^/]+$"));
    tab.page().reload();
    assertThat(tab.part("turn")).hasCount(2);
    tab.page().navigate(before);
    assertThat(tab.part("turn")).hasCount(3);
  }

  @Test
  void anEditInAConversationThatIsGoneBeginsAnother(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    String path = URI.create(tab.page().url()).getPath();
    assertThat(server.delete("/api" + path).status()).isEqualTo(204);
    tab.part("edit").click();
    tab.part("edited").fill("what did Putin say");
    tab.part("ask-instead").click();
    assertThat(tab.part("error")).containsText("was deleted");
    tab.part("error").getByRole(AriaRole.BUTTON).click();
    assertThat(tab.part("answer")).hasCount(2);
    assertThat(tab.part("error")).hasCount(0);
    assertThat(tab.page()).not().hasURL(Pattern.compile(".*" + path));
  }

  @Test
  void anEditThatFailsLosesNothing(BrowserTab tab) {
    ArchiveServer server = ArchiveServer.over(Submissions.seeds());
    try {
      tab.go(server, "/");
      tab.ask(QUESTION, "answered");
      tab.ask("and Medvedev?", "answered");
    } finally {
      server.close();
    }
    tab.part("edit").first().click();
    tab.part("edited").fill("what did Putin say");
    tab.part("ask-instead").click();
    assertThat(tab.part("error")).containsText("could not be reached");
    assertThat(tab.part("turn")).hasCount(3);
    assertThat(tab.part("answer")).hasCount(2);
    assertThat(tab.part("question")).hasValue("what did Putin say");
  }

  @Test
  void everySuggestionIsAnswered(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    Locator opening = tab.part("suggestion");
    assertThat(opening.first()).isVisible();
    String first = opening.first().textContent();
    opening.first().click();
    assertThat(tab.part("answer")).hasAttribute("data-status", "answered");
    assertThat(tab.page().locator(".asked")).hasText(first);
    Locator next = tab.part("suggestion");
    assertThat(next.first()).isVisible();
    next.first().click();
    assertThat(tab.part("answer")).hasCount(2);
    assertThat(tab.part("answer").nth(1)).hasAttribute("data-status", "answered");
  }

  @Test
  void aLinkMayProposeAQuestionButOnlyTheReaderAsksIt(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/?question=what+did+Putin+%3Cb%3Esay");
    assertThat(tab.part("question")).hasValue("what did Putin <b>say");
    assertThat(tab.part("question")).isFocused();
    assertThat(tab.part("turn")).hasCount(0);
  }

  /// A window of 1440 by 900 pixels at 200 % has half as many.
  @Test
  void twiceTheSizeHidesNothing(ArchiveServer server, BrowserTab tab) {
    tab.schemeAndWidth(ColorScheme.LIGHT, 720);
    tab.page().setViewportSize(720, 450);
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    assertThat(tab.overflow()).isZero();
    tab.part("chip").last().click();
    assertThat(tab.part("passage-mark").first()).isInViewport();
    tab.page().keyboard().press("Escape");
    tab.part("thumb-up").scrollIntoViewIfNeeded();
    assertThat(tab.part("thumb-up")).isInViewport();
    assertThat(tab.part("suggestion").first()).isAttached();
    tab.part("question").scrollIntoViewIfNeeded();
    assertThat(tab.part("question")).isInViewport();
  }
}
