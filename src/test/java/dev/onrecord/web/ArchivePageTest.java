package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The archive on the page: what is in it, and how more comes in.
@ExtendWith({SeedServer.class, BrowserTests.class})
final class ArchivePageTest {
  private static final String HOSTILE = "<img src=x onerror=window.ran=1>";

  @Test
  void itIsListedSearchedAndOpened(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.part("archive-open").click();
    Locator links = tab.part("archive").locator("li a");
    assertThat(links).hasCount(5);
    tab.part("archive-query").fill("baluyevsky");
    assertThat(links).hasCount(1);
    assertThat(tab.part("archive-count")).hasText("1 article");
    assertThat(tab.page()).hasURL(Pattern.compile(".*/archive\\?query=baluyevsky$"));
    tab.page().reload();
    assertThat(links).hasCount(1);
    assertThat(tab.part("archive-query")).hasValue("baluyevsky");
    links.first().click();
    assertThat(tab.page().locator("h1")).hasText("No Progress in Missile Defense Talks");
  }

  @Test
  void outletAndDatesLimitIt(BrowserTab tab) {
    List<Submission> articles =
        List.of(
            article("one", "The Bugle", "2012-01-31"),
            article("two", "The Bugle", "2013-05-01"),
            article("three", "Le Monde & " + HOSTILE, "2013-06-01"));
    try (ArchiveServer server = ArchiveServer.over(articles)) {
      tab.go(server, "/archive");
      Locator items = tab.part("archive").locator("li");
      assertThat(items).hasCount(3);
      assertThat(items.first()).containsText("1 June 2013");
      tab.part("archive-outlet").selectOption("The Bugle");
      assertThat(items).hasCount(2);
      tab.part("archive-from").fill("2013-01-01");
      assertThat(items).hasCount(1);
      assertThat(items).containsText("two");
      tab.part("archive-to").fill("2013-02-01");
      assertThat(items).hasCount(0);
      assertThat(tab.part("archive-count")).containsText("No article matches");
      tab.part("archive-clear").click();
      assertThat(items).hasCount(3);
      assertThat(tab.part("archive-from")).hasValue("");
      assertThat(tab.part("archive-query")).isFocused();
      tab.part("archive-outlet").selectOption("Le Monde & " + HOSTILE);
      assertThat(items).hasCount(1);
      tab.page().reload();
      assertThat(items).hasCount(1);
      assertThat(tab.part("archive-outlet")).hasValue("Le Monde & " + HOSTILE);
    }
  }

  private static Submission article(String name, String outlet, String day) {
    Metadata metadata =
        Metadata.NONE
            .withTitle(Optional.of("Number " + name))
            .withOutlet(Optional.of(outlet))
            .withPublished(LocalDate.parse(day), "stated");
    return Submissions.text(name + ".txt", "The mayor said " + name + " on Monday.\n", metadata);
  }

  @Test
  void aLongListIsPagedThroughAndTheWayBackWorks(BrowserTab tab) {
    List<Submission> articles =
        IntStream.range(0, 60)
            .mapToObj(
                i -> Submissions.text("n%02d.txt".formatted(i), "Number %02d.\n".formatted(i)))
            .toList();
    try (ArchiveServer server = ArchiveServer.over(articles)) {
      tab.go(server, "/archive");
      Locator items = tab.part("archive").locator("li");
      assertThat(items).hasCount(50);
      tab.page().getByText("Next").click();
      assertThat(items).hasCount(10);
      assertThat(tab.page()).hasURL(Pattern.compile(".*/archive\\?page=2$"));
      tab.page().goBack();
      assertThat(items).hasCount(50);
    }
  }

  @Test
  void filesAreAddedAndEachIsToldItsFate(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(List.of(Submissions.seeds().getFirst()))) {
      tab.go(server, "/archive");
      tab.part("add").click();
      List<FilePayload> files = new ArrayList<>();
      files.add(file("fire.txt", "Fire\n\nThe lighthouse in Varna burned on Monday.\n"));
      files.add(file(HOSTILE + ".txt", "Flood\n\nThe mill in Ruse was flooded on Sunday.\n"));
      files.add(file("again.txt", "Fire\n\nThe lighthouse in Varna burned on Monday.\n"));
      files.add(new FilePayload("photo.jpg", "image/jpeg", new byte[] {-1, -40, -1, 0, 0, 7}));
      files.add(file("empty.txt", ""));
      tab.part("files").setInputFiles(files.toArray(FilePayload[]::new));
      Locator results = tab.part("intake-result");
      assertThat(results).hasCount(5);
      assertThat(tab.part("intake-said"))
          .hasText("2 articles added, 1 already in the archive, 2 refused.");
      assertThat(tab.page().locator("[data-state=refused]")).hasCount(2);
      assertThat(tab.page().locator("[data-state=refused] .reason").first())
          .containsText(Pattern.compile("picture|empty"));
      assertThat(tab.part("archive").locator("li")).hasCount(3);
      assertThat(tab.page().evaluate("window.ran ?? 'nothing ran'")).isEqualTo("nothing ran");
      tab.go(server, "/");
      tab.ask("when did the lighthouse burn", "answered");
      tab.ask("what was flooded on Sunday", "answered");
    }
  }

  /// What the server tells of a file with several articles is played here: to be read, such a file
  /// needs formats, and what they make of it is tested with them.
  @Test
  void ofAFileWithSeveralArticlesEachIsToldItsFate(BrowserTab tab) {
    String rows =
        IntStream.rangeClosed(1, 20)
            .mapToObj(
                n ->
                    "{\"origin\": \"a.zip!/b.zip!/%d.txt\", \"outcome\": \"%s\", \"id\": \"a%1$d\", \"title\": \"Fire %1$d\", \"reason\": null}"
                        .formatted(n, n == 1 ? "replaced" : n == 2 ? "known" : "added"))
            .collect(Collectors.joining(", "));
    String refused =
        "{\"origin\": \"a.zip!/photo.jpg\", \"outcome\": \"refused\", \"id\": null,"
            + " \"title\": null, \"reason\": \"it is a picture\"}";
    try (ArchiveServer server = ArchiveServer.over(List.of(Submissions.seeds().getFirst()))) {
      tab.page()
          .route(
              "**/api/articles",
              route ->
                  route.fulfill(
                      new FulfillOptions()
                          .setStatus(201)
                          .setContentType("application/json")
                          .setBody("{\"articles\": [%s, %s]}".formatted(rows, refused))));
      tab.go(server, "/archive");
      tab.part("add").click();
      tab.part("files").setInputFiles(file("a.zip", "PK"));
      assertThat(tab.part("intake-said"))
          .hasText("18 articles added, 1 replaced, 1 already in the archive, 1 refused.");
      Locator results = tab.part("intake-result");
      assertThat(results).hasCount(21);
      assertThat(results.first()).containsText("it is a picture");
      assertThat(results.first()).containsText("a.zip: photo.jpg");
      assertThat(results.last()).isHidden();
      tab.part("intake-rest").locator("summary").click();
      assertThat(results.last()).containsText("a.zip: b.zip: 20.txt");
      assertThat(results.last().locator("a")).hasAttribute("href", "/articles/a20");
      tab.page().unrouteAll();
      tab.page()
          .route(
              "**/api/articles",
              route ->
                  route.fulfill(
                      new FulfillOptions()
                          .setStatus(422)
                          .setContentType("application/problem+json")
                          .setBody(
                              "{\"detail\": \"nothing could be read\", \"articles\": [%s]}"
                                  .formatted(refused))));
      tab.part("files").setInputFiles(file("a.zip", "PK"));
      assertThat(tab.part("intake-said")).hasText("No article added, 1 refused.");
      tab.page().unrouteAll();
    }
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void filesAreDroppedAnywhereOnThePage(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(List.of(Submissions.seeds().getFirst()))) {
      tab.go(server, "/archive");
      assertThat(tab.part("drop")).isHidden();
      Object drag =
          tab.page()
              .evaluateHandle(
                  """
                  () => {
                    const drag = new DataTransfer();
                    drag.items.add(new File(["DS"], ".DS_Store"));
                    drag.items.add(new File(["Fire\\n\\nThe lighthouse burned on Monday.\\n"], "fire.txt"));
                    return drag;
                  }
                  """);
      Locator heading = tab.page().locator("h1");
      heading.dispatchEvent("dragover", Map.of("dataTransfer", drag));
      assertThat(tab.part("drop")).isVisible();
      assertThat(tab.part("drop")).hasAttribute("data-over", "");
      heading.dispatchEvent("drop", Map.of("dataTransfer", drag));
      assertThat(tab.part("intake-said")).hasText("1 article added.");
      assertThat(tab.part("archive").locator("li")).hasCount(2);
    }
  }

  @Test
  void anEmptyArchiveSaysWhatToDoAndIsFilledByPasting(BrowserTab tab) {
    try (ArchiveServer server = ArchiveServer.over(List.of())) {
      tab.go(server, "/");
      tab.page().getByText("Add its first articles").click();
      assertThat(tab.part("intake")).containsText("This archive is empty");
      tab.part("paste").click();
      assertThat(tab.part("pasted-text")).isFocused();
      tab.part("pasted-text").fill("   .   ");
      tab.part("paste").click();
      assertThat(tab.part("pasted-text")).isHidden();
      tab.part("paste").click();
      assertThat(tab.part("pasted-text")).hasValue("   .   ");
      tab.part("pasted-outlet").fill("The Bugle");
      tab.part("pasted-add").click();
      assertThat(tab.part("error")).containsText("no letters");
      assertThat(tab.part("pasted-outlet")).hasValue("The Bugle");
      tab.part("pasted-text").fill("The lighthouse in Varna burned on Monday.");
      tab.part("pasted-title").fill("Fire " + HOSTILE);
      tab.part("pasted-published").fill("2013-05-01");
      tab.part("pasted-add").click();
      assertThat(tab.part("intake-said")).containsText("Fire " + HOSTILE);
      Locator items = tab.part("archive").locator("li");
      assertThat(items).hasCount(1);
      assertThat(items).containsText("The Bugle, 1 May 2013");
      assertThat(tab.part("archive-outlet").locator("option")).hasCount(2);
      tab.go(server, "/");
      tab.ask("when did the lighthouse burn", "answered");
      tab.part("chip").first().hover();
      assertThat(tab.part("card")).containsText("The Bugle, 1 May 2013");
    }
  }

  @Test
  void whoSaysWhatLeadsToThePlace(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/articles/000_2bcf2a5f582daf81");
    Locator group =
        tab.page()
            .locator(
                ".statement-group", new Page.LocatorOptions().setHasText("General Nikolai Makarov"))
            .first();
    assertThat(group).containsText("5 statements");
    Locator statement = group.getByText("A decision to use destructive force");
    statement.press("Enter");
    assertThat(tab.part("passage-mark").first()).isInViewport();
    assertThat(tab.part("passage-mark")).containsText("A decision to use destructive force");
  }
}
