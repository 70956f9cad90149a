package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserTests.class)
final class FilterPageTest {
  private static final String QUESTION =
      "what did Okafor say about the bridge in BBC articles from May 2012?";

  private static Submission report(String outlet, String claim) {
    return Submissions.text(
        outlet + ".txt",
        "Bridge\n\nMayor Ada Okafor said the bridge will %s.\n".formatted(claim),
        Metadata.NONE
            .withOutlet(Optional.of(outlet))
            .withPublished(LocalDate.of(2012, 5, 3), "stated"));
  }

  @Test
  void aFilterIsShownAndEverythingIsSearchedByAClick(BrowserTab tab) {
    try (ArchiveServer server =
        ArchiveServer.over(
            List.of(report("BBC News", "open"), report("Reuters", "cost forty million")))) {
      tab.go(server, "/");
      tab.ask(QUESTION, "answered");
      assertThat(tab.part("notice"))
          .containsText(
              new String[] {
                "Only articles of BBC News", "Only articles published from 1 to 31 May 2012"
              });
      assertThat(tab.part("source")).hasCount(1);
      String before = tab.page().url();
      tab.part("search-everything").click();
      assertThat(tab.page()).not().hasURL(before);
      assertThat(tab.part("notice")).hasCount(0);
      assertThat(tab.part("search-everything")).hasCount(0);
      assertThat(tab.page().locator(".asked")).hasText(QUESTION);
      assertThat(tab.part("turn")).hasCount(1);
      tab.page().navigate(before);
      assertThat(tab.part("notice")).hasCount(2);
    }
  }

  @Test
  void everybodyCanReadWhatWasSearched(Browser browser) {
    try (ArchiveServer server =
            ArchiveServer.over(
                List.of(report("BBC News", "open"), report("Reuters", "cost forty million")));
        BrowserTab tab = BrowserTab.openForTools(browser)) {
      tab.go(server, "/");
      tab.ask(QUESTION, "answered");
      assertThat(tab.part("search-everything")).isVisible();
      Look.inBrief(tab);
    }
  }
}
