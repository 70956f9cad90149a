package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.Submissions;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Three outlets report on the same bridge, on three days; a fourth text states neither.
@TestInstance(Lifecycle.PER_CLASS)
final class ScopeTest {
  private static final String QUESTION = "what did Mayor Okafor say about the bridge";

  private ArchiveServer server = ArchiveServer.over(List.of());

  @BeforeAll
  void start() {
    server.close();
    server =
        ArchiveServer.over(
            List.of(
                report("herald", "The Herald", "2024-03-01", "open in spring"),
                report("courier", "Courier", "2024-03-02", "cost forty million"),
                report("gazette", "Gazette", "2024-03-03", "carry no lorries"),
                Submissions.text("undated.txt", text("be painted green"))));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Submission report(String name, String outlet, String day, String claim) {
    Metadata metadata =
        Metadata.NONE.withOutlet(Optional.of(outlet)).withPublished(LocalDate.parse(day), "stated");
    return Submissions.text(name + ".txt", text(claim), metadata);
  }

  private static String text(String claim) {
    return "Mayor speaks on the bridge\n\n"
        + "\"The bridge will %s,\" Mayor Ada Okafor said on Friday.\n".formatted(claim);
  }

  static Stream<Arguments> scopes() {
    return Stream.of(
        scope(o -> {}, "courier", "gazette", "herald", "undated"),
        scope(o -> o.putArray("articles").add("courier"), "courier"),
        scope(o -> o.putArray("articles").add("undated").add("herald"), "herald", "undated"),
        scope(o -> o.putArray("outlets").add("The Herald"), "herald"),
        scope(o -> o.putArray("outlets").add("Courier").add("Gazette"), "courier", "gazette"),
        scope(o -> o.putArray("outlets").add("Nobody's News")),
        scope(o -> o.put("from", "2024-03-02"), "courier", "gazette"),
        scope(o -> o.put("to", "2024-03-02"), "courier", "herald"),
        scope(o -> o.put("from", "2024-03-02").put("to", "2024-03-02"), "courier"),
        scope(o -> o.put("from", "2025-01-01")),
        scope(o -> o.put("to", "2024-03-01").putArray("articles").add("gazette")),
        scope(
            o -> o.putNull("from").putNull("articles"), "courier", "gazette", "herald", "undated"));
  }

  private static Arguments scope(Consumer<ObjectNode> limits, String... reached) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("question", QUESTION);
    limits.accept(body);
    return Arguments.of(body, List.of(reached));
  }

  @ParameterizedTest
  @MethodSource("scopes")
  void onlyArticlesInScopeAreSources(ObjectNode body, List<String> reachable) {
    JsonNode answer = server.askFor(body);
    List<String> sources = new ArrayList<>();
    answer.path("citations").forEach(c -> sources.add(c.path("articleId").asText()));
    answer.path("nearest").forEach(c -> sources.add(c.path("articleId").asText()));
    assertThat(sources).isSubsetOf(reachable);
    assertThat(answer.path("status").asText())
        .isEqualTo(reachable.isEmpty() ? "not_found" : "answered");
  }

  @Test
  void aCitationNamesOutletAndDay() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("question", QUESTION);
    body.putArray("articles").add("herald");
    JsonNode citation = server.askFor(body).path("citations").path(0);
    assertThat(citation.path("outlet").asText()).isEqualTo("The Herald");
    assertThat(citation.path("published").asText()).isEqualTo("2024-03-01");
    assertThat(citation.path("speaker").asText()).isEqualTo("Ada Okafor");
  }

  @ParameterizedTest
  @MethodSource("filters")
  void aListIsLimitedByOutletAndDay(String filter, List<String> ids) {
    List<String> listed = new ArrayList<>();
    server
        .get("/api/articles?" + filter)
        .json()
        .path("articles")
        .forEach(article -> listed.add(article.path("id").asText()));
    assertThat(listed).containsExactlyElementsOf(ids);
  }

  static Stream<Arguments> filters() {
    return Stream.of(
        Arguments.of("", List.of("gazette", "courier", "herald", "undated")),
        Arguments.of("outlet=Courier", List.of("courier")),
        Arguments.of("from=2024-03-02", List.of("gazette", "courier")),
        Arguments.of("to=2024-03-01", List.of("herald")),
        Arguments.of("query=LORRIES", List.of("gazette")),
        Arguments.of(
            "query=bridge&outlet=Gazette&from=2024-03-03&to=2024-03-03", List.of("gazette")),
        Arguments.of("query=bridge+tunnel", List.of()));
  }
}
