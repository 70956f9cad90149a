package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserTests.class)
final class DuplicatesPageTest {
  private static final String QUESTION = "what did Okafor say about the bridge?";
  private static final List<Submission> REPORTS =
      List.of(
          report("Reuters", "Lorne bridge to open"),
          report("The Sun", "May day"),
          report("Le Monde", "Un pont en mai"));

  private static Submission report(String outlet, String title) {
    return Submissions.text(
        outlet + ".txt",
        title
            + """


            Mayor Ada Okafor said the bridge over the Lorne would open in May.

            The contractor has blamed late steel deliveries for most of the delay.
            """,
        Metadata.NONE.withOutlet(Optional.of(outlet)));
  }

  @Test
  void whatElseHasTheSentenceIsAListOfLinks(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(REPORTS)) {
      tab.go(server, "/");
      tab.ask(QUESTION, "answered");
      assertThat(tab.part("source")).hasCount(1);
      Locator others = tab.part("also-in");
      assertThat(others.locator("summary")).hasText("Also in 2 other articles");
      assertThat(others.locator("a").first()).isHidden();
      others.locator("summary").click();
      assertThat(others.locator("a")).hasCount(2);
      others.locator("a").first().click();
      assertThat(tab.page().locator("mark.passage").first()).containsText("Mayor Ada Okafor");
      assertThat(tab.part("near-duplicates").locator("a")).hasCount(2);
    }
  }

  @Tag("thorough")
  @Test
  void everybodyCanReadWhereElseItIs(Browser browser) {
    try (ArchiveServer server = ArchiveServer.over(REPORTS);
        BrowserTab tab = BrowserTab.openForTools(browser)) {
      tab.go(server, "/");
      tab.ask(QUESTION, "answered");
      unfold(tab.part("also-in"));
      Look.inBrief(tab);
      tab.go(server, "/articles/Reuters");
      unfold(tab.part("near-duplicates"));
      assertThat(tab.part("fingerprint-check")).isAttached();
      Look.inBrief(tab);
    }
  }

  private static void unfold(Locator details) {
    details.locator("summary").click();
    assertThat(details.locator("a").last()).isVisible();
  }
}
