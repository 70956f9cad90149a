package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Submission;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What was asked before, on the page.
@ExtendWith({SeedServer.class, BrowserTests.class})
final class ConversationPageTest {
  private static final String QUESTION = "what did Makarov threaten";
  private static final String UNANSWERED = "what did Angela Merkel say about the shield";
  private static final Pattern ADDRESS = Pattern.compile(".*/conversations/c_[^/]+$");

  @Test
  void aReloadOpensTheConversationAgainAndGoesOn(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    tab.ask("what did makarov thretten", "answered");
    assertThat(tab.page()).hasURL(ADDRESS);
    String address = tab.page().url();
    tab.page().reload();
    assertThat(tab.part("turn")).hasCount(2);
    assertThat(tab.page().locator(".asked").nth(1)).isInViewport();
    assertThat(tab.part("turn").nth(1).getByTestId("standalone"))
        .containsText("what did makarov threaten");
    assertThat(tab.page()).hasTitle(QUESTION + " · Onrecord");
    tab.part("chip").first().click();
    assertThat(tab.part("passage-mark").first()).isVisible();
    tab.part("panel-close").click();
    tab.ask(UNANSWERED, "not_found");
    assertThat(tab.part("turn")).hasCount(3);
    assertThat(tab.page()).hasURL(address);
    tab.part("new").click();
    assertThat(tab.part("turn")).hasCount(0);
    tab.ask(QUESTION, "answered");
    assertThat(tab.page()).hasURL(ADDRESS);
    assertThat(tab.page().url()).isNotEqualTo(address);
  }

  @Test
  void aConversationIsFoundRenamedOpenedAndDeletedByKeyboard(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(List.of(Submissions.seeds().getFirst()))) {
      server.ask(UNANSWERED);
      server.ask(QUESTION);
      tab.go(server, "/");
      tab.part("conversations-open").press("Enter");
      Locator items = tab.part("conversation");
      assertThat(items).hasCount(2);
      tab.page().keyboard().type("THREATEN");
      assertThat(items).hasCount(1);
      items.getByTestId("rename").press("Enter");
      assertThat(tab.part("title")).isFocused();
      tab.part("title").fill("<b>The</b> threat");
      tab.page().keyboard().press("Enter");
      assertThat(items).containsText("<b>The</b> threat");
      assertThat(items.getByTestId("rename")).isFocused();
      items.getByRole(AriaRole.LINK).press("Enter");
      assertThat(tab.page()).hasTitle("<b>The</b> threat · Onrecord");
      assertThat(tab.part("answer")).hasAttribute("data-status", "answered");

      tab.part("conversations-open").press("Enter");
      Locator open = tab.page().locator("li:has([aria-current])");
      open.getByTestId("delete").press("Enter");
      assertThat(tab.part("confirm")).isFocused();
      tab.page().keyboard().press("Escape");
      assertThat(open.getByTestId("delete")).isFocused();
      open.getByTestId("delete").press("Enter");
      tab.page().keyboard().press("Enter");
      assertThat(items).hasCount(1);
      assertThat(items).containsText(UNANSWERED);
      assertThat(tab.part("turn")).hasCount(0);
      items.getByTestId("delete").press("Enter");
      tab.page().keyboard().press("Enter");
      assertThat(items).hasCount(0);
      assertThat(tab.part("conversations")).containsText("No questions yet");
      tab.page().keyboard().press("Escape");
      assertThat(tab.part("conversations")).isHidden();
    }
  }

  @Test
  void aConversationThatIsGoneSaysSoAndTheNextQuestionBeginsAnother(
      ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/conversations/c_gone");
    assertThat(tab.part("error")).containsText("Conversation not found");
    tab.ask(QUESTION, "answered");
    assertThat(tab.part("error")).hasCount(0);
    assertThat(tab.part("notice")).hasCount(0);
    assertThat(tab.page()).hasURL(ADDRESS);
    assertThat(tab.page().url()).doesNotContain("c_gone");
  }

  @Test
  void anAnswerHasAPageThatTellsWhetherItStillHolds(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(List.of(fire("Monday")))) {
      tab.go(server, "/");
      tab.ask("when did the lighthuose burn", "answered");
      tab.part("permalink").click();
      assertThat(tab.part("standalone")).containsText("when did the lighthouse burn");
      assertThat(tab.part("notice")).containsText("lighthuose");
      assertThat(tab.part("answer")).containsText("Monday");
      assertThat(tab.part("record")).containsText("Generation 1: 1 article");
      assertThat(tab.part("record")).containsText("caution normal");
      assertThat(tab.part("record")).containsText("No language model");
      tab.part("replay").click();
      assertThat(tab.part("replayed")).containsText("The answer is the same today");
      assertThat(tab.part("stale")).hasCount(0);

      server.add(List.of(fire("Tuesday")));
      tab.page().reload();
      assertThat(tab.part("answer")).containsText("Monday");
      assertThat(tab.part("stale")).hasCount(1);
      tab.part("replay").click();
      assertThat(tab.part("replayed")).containsText("The answer is different today");
      assertThat(tab.part("replayed")).containsText("generation 1 to generation 2");
      assertThat(tab.part("now")).containsText("Tuesday");
      tab.part("now").getByTestId("chip").click();
      assertThat(tab.part("check")).hasAttribute("data-holds", "true");
      tab.page().keyboard().press("Escape");
      assertThat(tab.part("panel")).hasCount(0);
      tab.part("source").first().getByRole(AriaRole.LINK).click();
      assertThat(tab.part("standing")).containsText("This is the text as it was until");
      assertThat(tab.part("check")).hasAttribute("data-holds", "true");
    }
  }

  private static Submission fire(String day) {
    return Submissions.text(
        "fire.txt", "Fire\n\nThe lighthouse in Varna burned on %s, he said.\n".formatted(day));
  }

  @Test
  void anAnswerThatIsNotKeptSaysSo(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/answers/a_nobody");
    assertThat(tab.part("error")).containsText("Answer not found");
  }
}
