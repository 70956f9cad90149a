package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.onrecord.Submissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserTests.class)
final class CollectionPageTest {
  private static ArchiveServer serve() {
    ArchiveServer server = ArchiveServer.over(Submissions.seeds());
    server.addTo(
        "press",
        List.of(
            Submissions.text(
                "bridge.txt",
                "Bridge\n\nMayor Ada Okafor said the bridge over the Lorne would open in May.\n")));
    return server;
  }

  @Test
  void aReaderGoesToAnotherCollectionAndStaysThere(BrowserTab tab) {
    try (ArchiveServer server = serve()) {
      tab.go(server, "/");
      assertThat(tab.part("collection")).hasValue("main");
      tab.part("collection").selectOption("press");
      assertThat(tab.page()).hasURL(Pattern.compile(".*/c/press/$"));
      assertThat(tab.part("collection")).hasValue("press");
      tab.ask("what did Okafor say about the bridge?", "answered");
      assertThat(tab.page()).hasURL(Pattern.compile(".*/c/press/conversations/c_.*"));
      tab.part("permalink").click();
      assertThat(tab.page()).hasURL(Pattern.compile(".*/c/press/answers/a_.*"));
      assertThat(tab.part("source")).containsText("Okafor");
      tab.part("archive-open").click();
      assertThat(tab.page().locator(".listing-title")).hasText("Bridge");
      tab.page().locator(".listing-title").click();
      assertThat(tab.page()).hasURL(Pattern.compile(".*/c/press/articles/bridge.*"));
      assertThat(tab.page().locator("#main")).containsText("would open in May");
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        tab.schemeAndWidth(scheme, 390);
        tab.isContent();
      }
    }
  }

  @Test
  void whereThereIsOneCollectionThereIsNoChoice(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(Submissions.seeds())) {
      tab.go(server, "/");
      tab.ask("what did Makarov threaten", "answered");
      assertThat(tab.part("collection")).hasCount(0);
    }
  }
}
