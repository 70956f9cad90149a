package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith({SeedServer.class, BrowserTests.class})
final class ArticlePageTest {
  private static final String ARTICLE = "/articles/000_2bcf2a5f582daf81";

  private static final String MARKUP = "<img src=x onerror=\"window.ran=1\">";
  private static final String SCRIPT = "<script>window.ran=1</script>";
  private static final String HOSTILE =
      """
      Minister %s resigns %s over </mark></p></title>

      Minister Vex %s resigned on Friday, the palace %s said.

      "I will sue </p></mark><svg onload=window.ran=1> the javascript:window.ran=1 press ${7*7}," \
      Vex said on Saturday.
      """
          .formatted(MARKUP, SCRIPT, SCRIPT, MARKUP);

  @ParameterizedTest
  @CsvSource({"790, 917", "0, 11", "15, 16", "100, 1200", "700, 2000"})
  void theAddressMarksExactlyItsRange(int start, int end, ArchiveServer server, BrowserTab tab) {
    String text = server.get("/api" + ARTICLE).json().path("text").asText();
    tab.go(server, ARTICLE + "#" + start + "-" + end);
    assertThat(tab.part("passage-mark").first()).isInViewport();
    // White space between blocks is not shown; everything else of the range is.
    assertThat(withoutSpace(String.join("", tab.part("passage-mark").allTextContents())))
        .isEqualTo(withoutSpace(text.substring(start, end)));
    assertThat(tab.page().title()).startsWith("Russia threatens preemptive strike");
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }

  @Test
  void anotherRangeInTheSameAddressMovesTheMark(ArchiveServer server, BrowserTab tab) {
    tab.go(server, ARTICLE + "#790-917");
    assertThat(tab.part("passage-mark")).hasCount(1);
    tab.go(server, ARTICLE + "#13-80");
    assertThat(tab.part("passage-mark").first()).hasText(Pattern.compile("^Russia threatens"));
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "5", "20-10", "7-7", "0-999999", "-5-10"})
  void aRangeThatIsNoneMarksNothingAndSaysSo(String hash, ArchiveServer server, BrowserTab tab) {
    tab.go(server, ARTICLE + "#" + hash);
    assertThat(tab.part("notice")).containsText("Nothing is marked");
    assertThat(tab.part("passage-mark")).hasCount(0);
    assertThat(tab.page().locator("h1")).containsText("Russia threatens");
  }

  @Test
  void aRangeThatCutsACharacterInTwoMarksNothing(BrowserTab tab) {
    try (ArchiveServer server =
        ArchiveServer.over(
            List.of(Submissions.text("fire.txt", "A \uD83D\uDD25 fire burned.\n")))) {
      tab.go(server, "/articles/fire#0-3");
      assertThat(tab.part("notice")).containsText("splits a character");
      tab.go(server, "/articles/fire#0-4");
      assertThat(tab.part("passage-mark")).hasText("A \uD83D\uDD25");
    }
  }

  @Test
  void theWholeTextIsThereAndItsFingerprintIsComputedAgain(ArchiveServer server, BrowserTab tab) {
    String text = server.get("/api" + ARTICLE).json().path("text").asText();
    tab.go(server, ARTICLE);
    assertThat(tab.part("fingerprint-check")).hasAttribute("data-holds", "true");
    tab.page().locator(".outside-label").evaluateAll("labels => labels.forEach(l => l.remove())");
    String shown = tab.page().locator(".article-text").textContent();
    assertThat(withoutSpace(shown)).isEqualTo(withoutSpace(text));
  }

  @ParameterizedTest
  @CsvSource({"/articles/nobody", "/articles/%3Cscript%3E", "/articles/%F0%9F%98%80"})
  void anUnknownArticleIsSaidToBeUnknown(String path, ArchiveServer server, BrowserTab tab) {
    tab.go(server, path);
    assertThat(tab.part("error")).containsText("not in the archive");
    assertThat(tab.page().locator("a[href='/']").last()).isVisible();
  }

  @Test
  void aPhoneNeedsNoSidewaysScrolling(ArchiveServer server, BrowserTab tab) {
    tab.schemeAndWidth(ColorScheme.DARK, 390);
    tab.go(server, ARTICLE + "#790-917");
    assertThat(tab.part("passage-mark").first()).isInViewport();
    assertThat(tab.overflow()).isZero();
  }

  @Test
  void anArticleFullOfMarkupIsTextAndRunsNothing(BrowserTab tab) {
    Metadata metadata =
        Metadata.NONE
            .withOutlet(Optional.of("Evil " + MARKUP))
            .withUrl(Optional.of("javascript:window.ran=1"))
            .withLanguage(Optional.of("en\" onload=\"window.ran=1"));
    try (ArchiveServer server =
        ArchiveServer.over(List.of(Submissions.text("evil.txt", HOSTILE, metadata)))) {
      tab.go(server, "/archive");
      assertThat(tab.part("archive")).containsText(MARKUP);
      tab.go(server, "/");
      tab.ask("what did Minister Vex " + SCRIPT + " do on Friday", "answered");
      assertThat(tab.part("answer")).containsText(SCRIPT);
      tab.part("chip").first().hover();
      assertThat(tab.part("card")).containsText(MARKUP);
      tab.part("chip").first().click();
      assertThat(tab.part("passage-mark").first()).containsText(SCRIPT);
      assertThat(tab.part("panel")).containsText("Evil " + MARKUP);
      tab.go(server, "/articles/evil#0-40");
      assertThat(tab.page().locator("h1")).containsText(SCRIPT);
      assertThat(tab.page().locator(".article-text")).containsText("<svg onload=window.ran=1>");
      assertThat(tab.page().locator("a[href^='javascript']")).hasCount(0);
      assertThat(tab.page().locator(".article-text :is(img, script, svg)")).hasCount(0);
      assertThat(tab.page().evaluate("window.ran ?? 'nothing ran'")).isEqualTo("nothing ran");
    }
  }
}
