package dev.onrecord.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.onrecord.Engines;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.sources.fetch.Fetcher;
import dev.onrecord.sources.fetch.HereFetcher;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive keeps up with a feed of a real server.
final class FeedPollingTest {
  @TempDir private Path home = Path.of("");
  private final HttpServer server = newServer();
  private final Fetcher fetcher = HereFetcher.open();
  private final Map<String, String> served = new ConcurrentHashMap<>();
  private final Map<String, String> stories = new LinkedHashMap<>();
  private final List<String> heard = new ArrayList<>();
  private OpenHome open;

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(HereFetcher.HERE, 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void begin() {
    server.createContext("/", this::answer);
    server.start();
    open = Engines.open(home, Settings.standard(2));
  }

  @AfterEach
  void end() {
    open.close();
    fetcher.close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = served.get(exchange.getRequestURI().getPath());
    byte[] bytes = (body == null ? "gone" : body).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private String url(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
  }

  private void tell(String path, String text) {
    stories.put(path, text);
    served.put(
        "/feed",
        stories.entrySet().stream()
            .map(
                story ->
                    "<item><title>Story %1$s</title><link>%2$s</link><description>%3$s</description>"
                            .formatted(story.getKey(), url(story.getKey()), story.getValue())
                        + "<pubDate>Mon, 09 Mar 2020 08:00:00 GMT</pubDate></item>")
            .collect(
                Collectors.joining(
                    "",
                    "<rss version='2.0'><channel><title>The Varna Post</title>",
                    "</channel></rss>")));
  }

  private FeedPolling feed(boolean pages) {
    return new FeedPolling(
        open.archive(), fetcher, URI.create(url("/feed")), pages, this::hear, heard::add);
  }

  private void hear(ImportResult result) {
    heard.add(result.getClass().getSimpleName());
  }

  private List<String> heard(FeedPolling feed) {
    heard.clear();
    feed.poll();
    return heard;
  }

  private List<Citation> citations(String question) {
    return open.questions().ask(question, Scope.EVERYTHING).outcome()
            instanceof Outcome.Answered answered
        ? answered.citations()
        : List.of();
  }

  @Test
  void whatAFeedTellsIsTakenInOnceAndChangesWithIt() {
    FeedPolling feed = feed(false);
    tell("/fire", "The lighthouse in Varna burned on Monday, the mayor said.");
    assertThat(heard(feed)).containsExactly("Added");
    tell("/flood", "The river in Bath rose nine metres, the council said.");
    assertThat(heard(feed)).containsExactly("Known", "Added");
    tell("/fire", "The lighthouse in Varna burned on a Tuesday, the mayor said.");
    assertThat(heard(feed)).containsExactly("Replaced", "Known");
    stories.remove("/flood");
    tell("/fire", "The lighthouse in Varna burned on a Tuesday, the mayor said.");
    assertThat(heard(feed)).containsExactly("Known");
    assertThat(citations("what rose in Bath")).hasSize(1);
    assertThat(citations("what burned in Varna"))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.outlet()).contains("The Varna Post");
              assertThat(citation.published()).hasToString("Optional[2020-03-09]");
              assertThat(citation.quote()).contains("Tuesday");
            });
  }

  @Test
  void pagesAreFetchedOnceInPlaceOfWhatTheFeedSays() {
    IntStream.range(0, 10)
        .forEach(
            i -> {
              tell(
                  "/" + i,
                  "Of the lighthouse %d there is more on its page, we promise.".formatted(i));
              served.put(
                  "/" + i, "The lighthouse %d of Varna burned, the mayor said.".formatted(i));
            });
    served.remove("/3");
    FeedPolling feed = feed(true);
    assertThat(heard(feed)).filteredOn("Added"::equals).hasSize(10);
    assertThat(heard)
        .filteredOn(line -> !line.equals("Added"))
        .singleElement()
        .asString()
        .startsWith(url("/3") + ": ")
        .endsWith("; the feed's own words are taken");
    assertThat(citations("did lighthouse 7 of Varna burn"))
        .first()
        .satisfies(
            citation -> {
              assertThat(citation.quote())
                  .isEqualTo("The lighthouse 7 of Varna burned, the mayor said.");
              assertThat(citation.outlet()).contains("The Varna Post");
            });
    tell("/new", "Of another lighthouse there is more on its page, we promise.");
    served.put("/new", "A lighthouse in Bath burned, the council said.");
    assertThat(heard(feed)).containsExactly("Added");
  }

  @Test
  void aServerThatFailsIsToldAndAskedAgain() {
    FeedPolling feed = feed(false);
    assertThat(heard(feed))
        .singleElement()
        .asString()
        .startsWith(url("/feed") + ": ")
        .contains("404");
    served.put("/feed", "<rss version='2.0'><channel><item>");
    assertThat(heard(feed)).containsExactly("Refused");
    tell("/fire", "The lighthouse in Varna burned on Monday, the mayor said.");
    assertThat(heard(feed)).containsExactly("Added");
  }
}
