package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.onrecord.Submissions;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Submission;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BrowserTests.class)
final class DuplicatesPageTest {
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
    try (ArchiveServer server =
        ArchiveServer.over(
            List.of(
                report("Reuters", "Lorne bridge to open"),
                report("The Sun", "May day"),
                report("Le Monde", "Un pont en mai")))) {
      tab.go(server, "/");
      tab.ask("what did Okafor say about the bridge?", "answered");
      assertThat(tab.part("source")).hasCount(1);
      Locator others = tab.part("also-in");
      assertThat(others.locator("summary")).hasText("Also in 2 others");
      assertThat(others.locator("a").first()).isHidden();
      others.locator("summary").click();
      assertThat(others.locator("a")).hasCount(2);
      others.locator("a").first().click();
      assertThat(tab.page().locator("mark.passage").first()).containsText("Mayor Ada Okafor");
      assertThat(tab.part("near-duplicates").locator("a")).hasCount(2);
    }
  }
}
