package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.onrecord.Submissions;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserTests.class)
final class FilterPageTest {
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
      String question = "what did Okafor say about the bridge in BBC articles from May 2012?";
      tab.ask(question, "answered");
      assertThat(tab.part("filter"))
          .hasText(new String[] {"BBC News", "Published 1 May 2012 – 31 May 2012"});
      assertThat(tab.part("notice").first()).containsText("Only articles of BBC News");
      assertThat(tab.part("source")).hasCount(1);
      String before = tab.page().url();
      tab.part("search-everything").click();
      assertThat(tab.page()).not().hasURL(before);
      assertThat(tab.part("filters")).hasCount(0);
      assertThat(tab.page().locator(".asked")).hasText(question);
      assertThat(tab.part("turn")).hasCount(1);
      tab.page().navigate(before);
      assertThat(tab.part("filter")).hasCount(2);
    }
  }
}
