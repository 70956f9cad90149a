package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import dev.onrecord.Submissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that the server renders, in a browser without scripts and in one whose script takes
/// over.
@ExtendWith({SeedServer.class, BrowserTests.class})
final class ServedInBrowserTest {
  private static final String ARTICLE = "/articles/000_2bcf2a5f582daf81";

  private static String answer(ArchiveServer server) {
    return "/answers/" + server.ask("what did Makarov threaten").path("id").asText();
  }

  @Test
  void withoutAScriptOneGetsFromTheAnswerToTheMark(ArchiveServer server, Browser browser) {
    try (BrowserTab tab = BrowserTab.openWithoutScripts(browser)) {
      tab.go(server, answer(server));
      tab.page().locator(".chip").first().click();
      Locator source = tab.page().locator("#source-1");
      assertThat(source).isInViewport();
      source.locator("a").click();
      assertThat(tab.page().locator("mark.passage")).isInViewport();
      assertThat(tab.page().locator("mark.highlight"))
          .hasText(
              "A decision to use destructive force preemptively will be taken if the situation"
                  + " worsens");
      tab.page().locator(".statements a").last().click();
      assertThat(tab.page().locator(":target")).isInViewport();
      assertThat(tab.page().locator(".masthead")).hasCount(1);
    }
  }

  @Test
  void aPlaceThatTheAddressPointsAtIsMarkedByStyleAlone(ArchiveServer server, Browser browser) {
    try (BrowserTab tab = BrowserTab.openBeforeScripts(browser)) {
      tab.go(server, ARTICLE + "?mark=790-917#644-788");
      assertThat(tab.page().locator("[id='644-788']")).isInViewport();
      assertThat(background(tab, "[id='644-788']")).isEqualTo(background(tab, "mark.passage"));
      assertThat(background(tab, "[id='494-643']")).isNotEqualTo(background(tab, "mark.passage"));
    }
  }

  private static Object background(BrowserTab tab, String selector) {
    return tab.page()
        .locator(selector)
        .evaluate("element => getComputedStyle(element).backgroundColor");
  }

  @Test
  void aTextFromRightToLeftIsSetSo(Browser browser) {
    String text = "\u0627\u0633\u062a\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631.";
    try (ArchiveServer server = ArchiveServer.over(List.of(Submissions.text("rtl.txt", text)));
        BrowserTab tab = BrowserTab.openBeforeScripts(browser)) {
      tab.go(server, "/articles/rtl");
      Locator block = tab.page().locator(".article-text .block").last();
      assertThat(block).hasText(text);
      assertThat(block.evaluate("element => getComputedStyle(element).direction")).isEqualTo("rtl");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/archive", ARTICLE, "/articles/nobody", "/answers/nobody"})
  void theScriptTakesOverWhole(String path, ArchiveServer server, BrowserTab tab) {
    tab.go(server, path);
    takenOver(tab);
  }

  @Test
  void theScriptTakesOverAnAnswer(ArchiveServer server, BrowserTab tab) {
    tab.go(server, answer(server));
    takenOver(tab);
    assertThat(tab.part("chip").first()).isVisible();
  }

  private static void takenOver(BrowserTab tab) {
    assertThat(tab.page().locator("#served")).hasCount(0);
    assertThat(tab.page().locator("main")).hasCount(1);
    assertThat(tab.page().locator("header.masthead")).hasCount(1);
    assertThat(tab.page().locator("main")).isVisible();
    Object repeated =
        tab.page()
            .evaluate(
                "() => { const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);"
                    + " return ids.filter((id, i) => ids.indexOf(id) !== i); }");
    assertThat((List<?>) repeated).isEmpty();
  }

  @Test
  void untilItHasTheArticleTheServersIsTheOnlyOneToSee(ArchiveServer server, BrowserTab tab)
      throws Exception {
    CompletableFuture<Runnable> held = new CompletableFuture<>();
    tab.page().route("**/api/articles/*", route -> held.complete(route::resume));
    tab.go(server, ARTICLE + "#790-917");
    tab.page().waitForCondition(held::isDone);
    assertThat(tab.page().locator("onrecord-app")).isHidden();
    assertThat(tab.page().locator("h1:visible")).hasCount(1);
    assertThat(tab.page().locator("main:visible")).hasAttribute("id", "served-main");
    held.get(1, TimeUnit.SECONDS).run();
    takenOver(tab);
    assertThat(tab.page().locator("h1")).hasCount(1);
    assertThat(tab.part("passage-mark")).isInViewport();
  }

  @Test
  void theScriptMarksWhatTheServerWasAskedToMark(ArchiveServer server, BrowserTab tab) {
    tab.go(server, ARTICLE + "?mark=790-917");
    takenOver(tab);
    assertThat(tab.part("passage-mark")).isInViewport();
  }
}
