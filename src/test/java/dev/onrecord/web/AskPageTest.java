package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.onrecord.Submissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({SeedServer.class, BrowserTests.class})
final class AskPageTest {
  private static final String QUESTION = "what did Makarov threaten";
  private static final String UNANSWERED = "what did Angela Merkel say about the shield";

  @Test
  void aReaderAsksAndChecksByKeyboardAlone(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    assertThat(tab.part("send")).isVisible();
    tab.page().keyboard().press("/");
    assertThat(tab.part("question")).isFocused();
    tab.page().keyboard().type(QUESTION);
    tab.page().keyboard().press("Enter");
    assertThat(tab.part("answer")).hasAttribute("data-status", "answered");
    Locator chip = tab.part("chip").first();
    for (int i = 0; i < 40 && !isFocused(chip); i++) {
      tab.page().keyboard().press("Shift+Tab");
    }
    assertThat(chip).isFocused();
    tab.page().keyboard().press("Enter");
    assertThat(tab.part("passage-mark").first()).isVisible();
    tab.page().keyboard().press("Escape");
    assertThat(tab.part("panel")).hasCount(0);
    assertThat(chip).isFocused();
  }

  @Test
  void howAQuestionWasReadIsShown(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask("what did makarov thretten", "answered");
    assertThat(tab.part("notice")).hasText("Read 'thretten' as 'threaten'.");
    assertThat(tab.part("standalone")).containsText("what did makarov threaten");
  }

  private static boolean isFocused(Locator locator) {
    return (boolean) locator.evaluate("element => element === document.activeElement");
  }

  @Test
  void everyChipOpensItsPassage(ArchiveServer server, BrowserTab tab) {
    JsonNode citations = server.ask(QUESTION).path("citations");
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    assertThat(tab.part("source")).hasCount(citations.size());
    for (JsonNode citation : citations) {
      int n = citation.path("n").asInt();
      tab.page().locator("[data-testid=chip][data-n='" + n + "']").click();
      assertThat(tab.part("panel")).isVisible();
      shows(tab, citation);
      tab.part("panel-close").click();
      assertThat(tab.part("panel")).hasCount(0);
    }
  }

  @Test
  void anOpenPanelHidesNoControlOfThePageBesideIt(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    tab.part("chip").first().click();
    assertThat(tab.part("passage-mark").first()).isVisible();
    tab.part("theme-toggle").click();
    assertThat(tab.part("theme-toggle")).hasAttribute("data-theme-choice", "light");
    tab.part("conversations-open").click();
    assertThat(tab.part("conversations")).isVisible();
  }

  @Test
  void arrowKeysStepThroughTheSources(ArchiveServer server, BrowserTab tab) {
    JsonNode citations = server.ask(QUESTION).path("citations");
    assertThat(citations.size()).isGreaterThan(1);
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    tab.part("chip").first().click();
    shows(tab, citations.path(0));
    for (int i = 1; i < citations.size(); i++) {
      tab.page().keyboard().press("ArrowRight");
      shows(tab, citations.path(i));
    }
    tab.page().keyboard().press("ArrowLeft");
    shows(tab, citations.path(citations.size() - 2));
  }

  private static void shows(BrowserTab tab, JsonNode citation) {
    assertThat(tab.part("check")).hasAttribute("data-holds", "true");
    assertThat(tab.part("panel").getByTestId("highlight-mark").first()).isInViewport();
    tab.page()
        .waitForCondition(
            () -> citation.path("quote").asText().equals(text(tab.part("passage-mark"))));
  }

  private static String text(Locator marks) {
    return String.join("", marks.allTextContents());
  }

  @Test
  void notFoundLooksLikeNoAnswer(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask(UNANSWERED, "not_found");
    assertThat(tab.part("missing")).containsText("Merkel");
    assertThat(tab.part("nearest")).containsText("not an answer");
    assertThat(tab.part("nearest-item")).hasCount(3);
    assertThat(tab.part("chip")).hasCount(0);
    assertThat(tab.part("source")).hasCount(0);
    assertThat(tab.part("live")).containsText("Not in this archive");
    tab.part("nearest-item").first().getByRole(AriaRole.LINK).click();
    assertThat(tab.part("passage-mark").first()).isVisible();
  }

  @Test
  void aRefusedQuestionIsGivenBack(ArchiveServer server, BrowserTab tab) {
    String tooLong = "why ".repeat(600).strip();
    tab.go(server, "/");
    tab.part("question").fill(tooLong);
    tab.part("send").click();
    assertThat(tab.part("error")).containsText("at most 2,000 characters");
    assertThat(tab.part("question")).hasValue(tooLong);
  }

  @Test
  void aServerThatIsGoneKeepsTheQuestionAndTheConversation(BrowserTab tab) {
    ArchiveServer server = ArchiveServer.over(List.of(Submissions.seeds().getFirst()));
    try {
      tab.go(server, "/");
      tab.ask(QUESTION, "answered");
    } finally {
      server.close();
    }
    tab.part("question").fill("what else did he say?");
    tab.part("send").click();
    assertThat(tab.part("error")).containsText("could not be reached");
    assertThat(tab.part("question")).hasValue("what else did he say?");
    assertThat(tab.part("answer")).hasCount(1);
  }

  @Test
  void theNextQuestionIsAskedBelow(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    tab.ask(UNANSWERED, "not_found");
    assertThat(tab.part("turn")).hasCount(2);
    assertThat(tab.part("question")).hasValue("");
    assertThat(tab.page().locator(".asked").nth(1)).isInViewport();
  }

  @Test
  void theThemeIsChosenAndRemembered(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    String light = background(tab);
    tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    String dark = background(tab);
    assertThat(dark).isNotEqualTo(light);
    tab.part("theme-toggle").click();
    assertThat(tab.part("theme-toggle")).hasAttribute("data-theme-choice", "light");
    assertThat(background(tab)).isEqualTo(light);
    tab.page().reload();
    assertThat(tab.part("theme-toggle")).hasAttribute("data-theme-choice", "light");
    assertThat(background(tab)).isEqualTo(light);
  }

  private static String background(BrowserTab tab) {
    return (String) tab.page().evaluate("getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling(ArchiveServer server, BrowserTab tab) {
    tab.schemeAndWidth(ColorScheme.LIGHT, 390);
    tab.go(server, "/");
    assertThat(tab.part("send")).isVisible();
    assertThat(tab.overflow()).isZero();
    tab.ask(QUESTION, "answered");
    assertThat(tab.overflow()).isZero();
    tab.part("chip").first().click();
    assertThat(tab.part("passage-mark").first()).isInViewport();
    assertThat(tab.overflow()).isZero();
    tab.part("panel-close").click();
    tab.ask(UNANSWERED + " " + "Donaudampfschifffahrtsgesellschaft".repeat(8), "not_found");
    assertThat(tab.overflow()).isZero();
  }
}
