package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Four articles on a bridge: the BBC's and the Guardian's of 2012, the BBC's of last week, and one
/// that states nothing.
@TestInstance(Lifecycle.PER_CLASS)
final class FilterTest {
  private static final String QUESTION = "what did Mayor Okafor say about the bridge";

  /// A Wednesday.
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private final ArchiveServer server =
      ArchiveServer.over(
          List.of(
              report("spring", "BBC News", "2012-03-01", "open in spring"),
              report("cost", "The Guardian", "2012-05-03", "cost forty million"),
              report("lorries", "BBC News", "2026-11-17", "carry no lorries"),
              Submissions.text("undated.txt", text("be painted green"))),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @AfterAll
  void stop() {
    server.close();
  }

  private static Submission report(String name, String outlet, String day, String claim) {
    return Submissions.text(
        name + ".txt",
        text(claim),
        Metadata.NONE
            .withOutlet(Optional.of(outlet))
            .withPublished(LocalDate.parse(day), "stated"));
  }

  private static String text(String claim) {
    return "Mayor speaks on the bridge\n\n"
        + "\"The bridge will %s,\" Mayor Ada Okafor said on Friday.\n".formatted(claim);
  }

  private static ObjectNode question(String question) {
    return JsonNodeFactory.instance.objectNode().put("question", question);
  }

  private static List<String> sources(JsonNode answer) {
    List<String> sources = new ArrayList<>();
    answer.path("citations").forEach(c -> sources.add(c.path("articleId").asText()));
    return sources.stream().distinct().sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "according to the BBC? | lorries, spring",
        "according to Guardian? | cost",
        "last week? | lorries",
        "in articles from 2012? | cost, spring",
        "in BBC articles from 2012? | spring",
        "in news from May 2012? | cost",
      })
  void onlyWhatLiesInAFilterIsSearched(String words, String articles) {
    JsonNode answer = server.ask(QUESTION + " " + words);
    assertThat(sources(answer)).isSubsetOf(articles.split(", ")).isNotEmpty();
    assertThat(answer.path("missing")).isEmpty();
    assertThat(answer.path("standaloneQuestion").asText()).isEqualTo(QUESTION + " " + words);
  }

  @Test
  void aFilterIsShownInWordsAndFields() {
    JsonNode ofOutlet = server.ask("According to the BBC, " + QUESTION + "?");
    assertThat(ofOutlet.path("filters").toString())
        .isEqualTo(
            "[{\"kind\":\"outlet\",\"words\":\"According to the BBC\",\"outlets\":[\"BBC News\"],"
                + "\"from\":null,\"to\":null}]");
    assertThat(ofOutlet.path("notices").path(0).asText())
        .isEqualTo(
            "Only articles of BBC News were searched, as the question says \"According to the"
                + " BBC\".");
    assertThat(ofOutlet.path("notices")).hasSize(1);
    JsonNode ofDays = server.ask(QUESTION + " last week?");
    assertThat(ofDays.path("filters").toString())
        .isEqualTo(
            "[{\"kind\":\"published\",\"words\":\"last week\",\"outlets\":[],"
                + "\"from\":\"2026-11-16\",\"to\":\"2026-11-25\"}]");
    assertThat(ofDays.path("notices").path(0).asText())
        .isEqualTo(
            "Only articles published from 16 to 25 November 2026 were searched, as the question"
                + " says \"last week\".");
    assertThat(ofDays.path("notices").path(1).asText()).contains("no day", "left out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        QUESTION,
        QUESTION + " in 2012?",
        QUESTION + " according to Reuters?",
        QUESTION + " yesterday?",
        QUESTION + " in articles from 2009?",
        "who told the BBC that the bridge will open?",
        "what did the mayor say last week and who is Ada Okafor?",
        "what was said according to the BBC?",
      })
  void whatIsNotCertainOrNotHeldIsNoFilter(String question) {
    assertThat(server.ask(question).path("filters")).isEmpty();
  }

  @Test
  void everythingIsSearchedOnDemand() {
    ObjectNode body = question(QUESTION + " in articles from 2012?").put("readFilters", false);
    JsonNode answer = server.askFor(body);
    assertThat(answer.path("filters")).isEmpty();
    JsonNode filtered = server.askFor(body.put("readFilters", true));
    assertThat(filtered.path("filters")).hasSize(1);
    assertThat(answer.path("id")).isNotEqualTo(filtered.path("id"));
    server.post(body.put("readFilters", "no").toString()).isProblem(422);
  }

  @Test
  void whatTheCallerStatesIsOnlyNarrowed() {
    ObjectNode body = question(QUESTION + " in articles from 2012?").put("from", "2012-04-01");
    JsonNode answer = server.askFor(body);
    assertThat(sources(answer)).containsExactly("cost");
    assertThat(answer.path("filters").path(0).path("from").asText()).isEqualTo("2012-04-01");
    assertThat(server.askFor(body.put("from", "2013-01-01")).path("filters")).isEmpty();
    ObjectNode ofGuardian = question(QUESTION + " according to the BBC?");
    ofGuardian.putArray("outlets").add("The Guardian");
    assertThat(server.askFor(ofGuardian).path("filters")).isEmpty();
  }

  @Test
  void aFilterStaysOnWhereAFollowUpLeansOnItsQuestion() {
    String first = QUESTION + " according to the BBC?";
    assertThat(follow(first, "and last week?").path("filters"))
        .extracting(filter -> filter.path("words").asText())
        .containsExactly("according to the BBC", "last week");
    assertThat(follow(first, "what did she say about lorries?").path("filters")).isEmpty();
    JsonNode of2012 =
        follow("what do articles from 2026 say about the bridge?", "and in 2012?").path("filters");
    assertThat(of2012).hasSize(1);
    assertThat(of2012.path(0).path("to").asText()).isEqualTo("2012-12-31");
    assertThat(sources(follow(QUESTION, "and last week?"))).containsExactly("lorries");
  }

  private JsonNode follow(String first, String second) {
    String conversation = server.ask(first).path("conversation").asText();
    return server.askFor(question(second).put("conversation", conversation));
  }

  @Test
  void aKeptAnswerIsShownAskedAgainAndExplainedWithItsFilter() {
    JsonNode answer = server.ask(QUESTION + " in BBC articles from 2012?");
    String path = "/api/answers/" + answer.path("id").asText();
    assertThat(server.get(path).json().path("filters")).isEqualTo(answer.path("filters"));
    assertThat(server.get(path + "/replay").json().path("identical").asBoolean()).isTrue();
    assertThat(server.get(path + "/citations/1/why").json().path("rank").asInt()).isPositive();
  }

  @Test
  void aSearchTellsItsFilters() {
    String q = "/api/search?q=" + QUESTION.replace(" ", "+") + "+last+week";
    JsonNode found = server.get(q).json();
    assertThat(found.path("filters").path(0).path("from").asText()).isEqualTo("2026-11-16");
    assertThat(found.path("results").findValuesAsText("articleId")).containsOnly("lorries");
    assertThat(found.path("notices").path(0).asText()).contains("last week");
    JsonNode all = server.get(q + "&readFilters=false").json();
    assertThat(all.path("filters")).isEmpty();
    assertThat(all.path("results").findValuesAsText("articleId")).contains("undated", "spring");
    server.get(q + "&readFilters=maybe").isProblem(422);
  }
}
