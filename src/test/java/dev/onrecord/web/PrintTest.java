package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is left on paper.
@ExtendWith({SeedServer.class, BrowserTests.class})
final class PrintTest {
  private static final String INK = "rgb(27, 27, 25)";

  @BeforeEach
  void print(BrowserTab tab) {
    tab.page().addInitScript("localStorage.setItem('onrecord.theme', 'dark')");
    tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
  }

  @Test
  void anAnswersSourcesAreEndnotesWithTheirAddresses(ArchiveServer server, BrowserTab tab) {
    String id = server.ask("what did Makarov threaten").path("id").asText();
    tab.go(server, "/answers/" + id);
    assertThat(tab.part("chip")).hasCount(3);
    assertThat(tab.page().locator("html")).hasAttribute("data-theme", "dark");
    assertThat(style(tab, "body", "", "color")).isEqualTo(INK);
    assertThat(style(tab, ".chip", "::before", "content")).isEqualTo("\"[\"");
    assertThat(style(tab, ".sources .source", "::before", "content")).isEqualTo("\"[1]\"");
    assertThat(style(tab, ".source-tools a", "::after", "content"))
        .asString()
        .startsWith("\"" + server.at("/articles/000_2bcf2a5f582daf81?version="))
        .endsWith("&mark=790-917#790-917\"");
    assertThat(tab.page().locator("button:visible:not(.chip)")).hasCount(0);
  }

  @Test
  void aMarkedPassageIsSeenWithoutColour(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/articles/000_2bcf2a5f582daf81#790-917");
    assertThat(tab.part("passage-mark")).isVisible();
    assertThat(style(tab, "mark.passage", "", "textDecorationLine")).isEqualTo("underline");
    assertThat(style(tab, ".block:has(mark)", "", "borderInlineStartStyle")).isEqualTo("solid");
    assertThat(style(tab, "mark.passage", "", "color")).isEqualTo(INK);
    assertThat(tab.page().locator("button:visible")).hasCount(0);
  }

  private static Object style(BrowserTab tab, String selector, String part, String property) {
    return tab.page()
        .locator(selector)
        .first()
        .evaluate(
            "(element, [part, property]) => getComputedStyle(element, part)[property]",
            new String[] {part, property});
  }
}
