package dev.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.OddServer;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.domain.settings.ModelSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Answers that a language model writes, as a reader sees them come.
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(BrowserTests.class)
final class StreamPageTest {
  private static final ModelProvider PROVIDER = ModelProvider.OPENAI;
  private static final String QUESTION = "what guarantee does the Kremlin want";
  private static final String KREMLIN = "The Kremlin wants a legally binding guarantee";
  private static final String STATES =
      "The United States says it cannot agree to any formal limits";
  private static final String TWO =
      ModelWire.answer(
          List.of(new Said(KREMLIN + ".", 1, KREMLIN), new Said(STATES + ".", 1, STATES)));
  private static final int FIRST_SENTENCE = TWO.indexOf("},{\"quotes") + 1;

  private final OddServer model = new OddServer();
  private volatile CountDownLatch goOn = new CountDownLatch(1);
  private ArchiveServer server;

  @BeforeAll
  void start() {
    server = ArchiveServer.withModel(Submissions.seeds(), settings());
    model.serves(
        out ->
            OddServer.write(
                out,
                OddServer.head(ModelWire.contentType(PROVIDER)) + ModelWire.body(PROVIDER, TWO)));
    assertThat(server.ask(QUESTION).path("mode").asText()).isEqualTo("generative");
  }

  private ModelSettings settings() {
    return ModelWire.settings(PROVIDER, model.port(), Duration.ofSeconds(20));
  }

  /// The model says one sentence, and the other once it is let go on.
  @BeforeEach
  void pauseAfterOneSentence() {
    goOn = new CountDownLatch(1);
    model.serves(
        out -> {
          OddServer.write(
              out,
              OddServer.head(ModelWire.contentType(PROVIDER))
                  + ModelWire.piece(PROVIDER, TWO.substring(0, FIRST_SENTENCE)));
          goOn.await();
          OddServer.write(
              out,
              ModelWire.piece(PROVIDER, TWO.substring(FIRST_SENTENCE)) + ModelWire.end(PROVIDER));
        });
  }

  @AfterEach
  void letGoOn() {
    goOn.countDown();
  }

  @AfterAll
  void stop() {
    server.close();
    model.close();
  }

  private static Locator begin(ArchiveServer server, BrowserTab tab) {
    tab.go(server, "/");
    tab.part("question").fill(QUESTION);
    tab.part("send").click();
    assertThat(tab.part("draft")).containsText(KREMLIN);
    return tab.part("draft");
  }

  @Test
  void aSentenceCanBeCheckedBeforeTheNextHasCome(BrowserTab tab) {
    Locator draft = begin(server, tab);
    assertThat(draft).not().containsText(STATES);
    assertThat(tab.part("live")).hasText("");
    draft.getByTestId("chip").click();
    assertThat(tab.part("check")).hasAttribute("data-holds", "true");
    goOn.countDown();
    assertThat(tab.part("answer")).hasAttribute("data-mode", "generative");
    assertThat(tab.part("answer")).containsText(STATES);
    assertThat(tab.part("provenance")).containsText("language model");
    assertThat(tab.part("live")).containsText("Answer: " + KREMLIN);
  }

  @Test
  void aModelsSentenceShowsItsQuote(BrowserTab tab) {
    goOn.countDown();
    tab.go(server, "/");
    tab.ask(QUESTION, "answered");
    tab.part("wording").nth(1).hover();
    assertThat(tab.part("card")).containsText(STATES);
    assertThat(tab.part("card").getByTestId("highlight-mark")).hasText(STATES);
    assertThat(tab.part("source").nth(1)).hasAttribute("data-lit", "");
  }

  @Tag("thorough")
  @Test
  void everybodyCanReadIt(Browser browser) {
    goOn.countDown();
    Look.at(
        browser,
        "generated",
        tab -> {
          tab.goAfresh(server, "/");
          tab.ask(QUESTION, "answered");
          tab.part("wording").first().hover();
          assertThat(tab.part("card")).isVisible();
        },
        tab -> {});
  }

  @Test
  void escapeStopsAndWhatWasCheckedStays(BrowserTab tab) {
    begin(server, tab);
    assertThat(tab.part("stop")).isVisible();
    tab.page().keyboard().press("Escape");
    assertThat(tab.part("stopped")).isVisible();
    assertThat(tab.part("draft")).containsText(KREMLIN);
    assertThat(tab.part("question")).hasValue(QUESTION);
    assertThat(tab.part("send")).isVisible();
    assertThat(tab.part("live")).containsText("Stopped");
  }

  @Test
  void theButtonThatAsksStopsAndAsksAgain(BrowserTab tab) {
    begin(server, tab);
    assertThat(tab.part("stop")).isFocused();
    tab.part("stop").press("Enter");
    assertThat(tab.part("stopped")).isVisible();
    assertThat(tab.part("turn")).hasCount(1);
    assertThat(tab.part("send")).isFocused();
    goOn.countDown();
    tab.part("send").press("Enter");
    assertThat(tab.part("answer")).containsText(STATES);
    assertThat(tab.part("turn")).hasCount(2);
  }

  @Test
  void oneQuestionIsOnItsWayAtATime(BrowserTab tab) {
    tab.go(server, "/");
    tab.ask("what did Angela Merkel say about the shield", "not_found");
    tab.part("edit").click();
    tab.part("edited").fill("what did Putin say");
    tab.part("question").fill(QUESTION);
    tab.part("send").click();
    assertThat(tab.part("stop")).isVisible();
    assertThat(tab.part("ask-instead")).isDisabled();
    tab.part("edited").press("Enter");
    assertThat(tab.part("edited")).hasValue("what did Putin say");
    assertThat(tab.part("turn")).hasCount(2);
    goOn.countDown();
    assertThat(tab.part("answer")).hasCount(2);
    tab.part("edited").press("Enter");
    assertThat(tab.part("turn")).hasCount(1);
  }

  @Test
  void aDoubleClickAsksAndStopsNothing(BrowserTab tab) {
    tab.go(server, "/");
    tab.part("question").fill(QUESTION);
    tab.part("send").dblclick();
    assertThat(tab.part("draft")).containsText(KREMLIN);
    goOn.countDown();
    assertThat(tab.part("answer")).containsText(STATES);
  }

  @Test
  void aServerThatDiesWhileItAnswersLosesNothingThatWasTyped(BrowserTab tab) {
    try (ArchiveServer dying = ArchiveServer.impatient(Submissions.seeds(), settings())) {
      begin(dying, tab);
      dying.stopServing();
      assertThat(tab.part("error")).containsText("cut off");
      assertThat(tab.part("draft")).containsText(KREMLIN);
      assertThat(tab.part("question")).hasValue(QUESTION);
    }
  }

  /// What a server sends that fails while it answers, after what it had checked.
  @Test
  void aFailureInMidStreamIsToldInItsOwnWords(BrowserTab tab) {
    goOn.countDown();
    tab.go(server, "/");
    String citation = server.ask("what did Makarov threaten").path("citations").path(0).toString();
    tab.page()
        .route(
            "**/api/ask",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/event-stream")
                        .setBody(
                            """
                            event: sources
                            data: {"citations": []}

                            event: delta
                            data: {"text": "What was checked. [1]"}

                            event: citation
                            data: %s

                            event: error
                            data: %s

                            """
                                .formatted(citation, Problem.internal().json("r")))));
    tab.part("question").fill(QUESTION);
    tab.part("send").click();
    assertThat(tab.part("error")).containsText("its log has the reason");
    assertThat(tab.part("draft")).containsText("What was checked.");
    assertThat(tab.part("chip")).hasCount(1);
    assertThat(tab.part("question")).hasValue(QUESTION);
    assertThat(tab.part("live")).containsText("Internal error");
  }

  @Test
  void aNetworkThatIsGoneIsToldAndTheQuestionAskedAgain(BrowserTab tab) {
    goOn.countDown();
    tab.go(server, "/");
    tab.part("question").fill(QUESTION);
    tab.offline(true);
    tab.part("send").click();
    assertThat(tab.part("error")).containsText("could not be reached");
    assertThat(tab.part("question")).hasValue(QUESTION);
    tab.offline(false);
    tab.part("error").getByRole(AriaRole.BUTTON).click();
    assertThat(tab.part("answer")).containsText(KREMLIN);
    assertThat(tab.part("turn")).hasCount(1);
    assertThat(tab.part("question")).hasValue("");
  }
}
