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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A wire story in five papers, each with changes of its own, and two other stories.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DuplicatesTest {
  private static final String QUESTION = "what did Okafor say about the bridge?";
  private static final String SAID =
      "Mayor Ada Okafor said the bridge over the Lorne would open to traffic in May.";
  private static final String REST =
      """
      Work on the crossing began four years ago after the old ferry was withdrawn from service.

      The contractor, Halden Works, has blamed late steel deliveries for most of the delay. \
      Engineers tested the last of the cables in December and found no faults in any of them.

      Shopkeepers on the northern bank hope that the road will bring back customers they lost. \
      Lorries will be weighed at a new station before they are let onto the deck.

      The ferry company said it would keep one boat for walkers and cyclists until the summer.
      """;

  private static Submission report(String outlet, int day, String title, String text) {
    return Submissions.text(
        outlet + ".txt",
        title + "\n\n" + text,
        Metadata.NONE
            .withOutlet(Optional.of(outlet))
            .withPublished(LocalDate.of(2020, 3, day), "stated"));
  }

  private static List<Submission> wire() {
    return List.of(
        report("Reuters", 2, "Lorne bridge to open in May", SAID + "\n\n" + REST),
        report(
            "Daily Mail",
            3,
            "Drivers rejoice",
            "Drivers rejoiced at long-awaited news. " + SAID + "\n\n" + REST),
        report(
            "The Guardian",
            3,
            "Bridge ready by spring",
            SAID.replace("said the", "said that the")
                + "\n\n"
                + REST.substring(0, REST.lastIndexOf("The ferry"))),
        report(
            "The Sun",
            4,
            "May day for bridge",
            SAID.replace(" ", "  ") + "\n\n" + REST.substring(REST.indexOf("The contractor"))),
        report(
            "Valley Post",
            5,
            "Lorne crossing nears its end",
            SAID + " Okafor said the valley had waited for long enough.\n\n" + REST));
  }

  private static List<Submission> others() {
    return List.of(
        report(
            "BBC News",
            6,
            "Toll plan",
            """
            Mayor Ada Okafor said on Friday that nobody would pay to cross the bridge.

            Councillors had asked for a charge to pay for its upkeep.
            """),
        report(
            "Le Monde",
            7,
            "Concern over birds",
            """
            Wardens warned that nesting terns might leave.

            Ada Okafor said the bridge had lamps that dim when birds pass.
            """));
  }

  private final ArchiveServer server = ArchiveServer.over(all());

  private static List<Submission> all() {
    List<Submission> all = new ArrayList<>(wire());
    all.addAll(others());
    return all;
  }

  @AfterAll
  void close() {
    server.close();
  }

  private static List<String> outlets(JsonNode citations) {
    return citations.findValuesAsText("outlet");
  }

  private static ObjectNode question() {
    return JsonNodeFactory.instance.objectNode().put("question", QUESTION);
  }

  private static JsonNode wireCitation(JsonNode answer) {
    for (JsonNode citation : answer.path("citations")) {
      if (!citation.path("alsoIn").isEmpty()) {
        return citation;
      }
    }
    throw new AssertionError("nothing is also elsewhere in " + answer.toPrettyString());
  }

  @Test
  void fivePapersAreOneSource() {
    JsonNode answer = server.ask(QUESTION);
    JsonNode citation = wireCitation(answer);
    assertThat(citation.path("outlet").asText()).isEqualTo("Reuters");
    assertThat(outlets(citation.path("alsoIn")))
        .containsExactly("Daily Mail", "The Guardian", "The Sun", "Valley Post");
    for (JsonNode other : citation.path("alsoIn")) {
      String text =
          server
              .get("/api/articles/" + other.path("articleId").asText())
              .json()
              .path("text")
              .asText();
      assertThat(text.substring(other.path("start").asInt(), other.path("end").asInt()))
          .matches("Mayor\\s+Ada .* in\\s+May\\.");
      assertThat(other.path("url").asText())
          .endsWith(other.path("start").asInt() + "-" + other.path("end").asInt());
    }
    assertThat(answer.path("citations")).hasSizeGreaterThan(1);
    assertThat(answer.path("citations").findValuesAsText("quote")).doesNotHaveDuplicates();
    assertThat(answer.path("citations"))
        .filteredOn(each -> each.path("quote").asText().equals(SAID))
        .hasSize(1);
    String path = "/api/answers/" + answer.path("id").asText();
    assertThat(wireCitation(server.get(path).json())).isEqualTo(citation);
    assertThat(server.get(path + "/replay").json().path("identical").asBoolean()).isTrue();
    assertThat(server.get("/answers/" + answer.path("id").asText()).text())
        .contains("Also in 4 other articles");
    JsonNode found = server.get("/api/search?q=Okafor+bridge+open+May").json();
    assertThat(found.path("results"))
        .filteredOn(each -> each.path("quote").asText().contains("in May"))
        .hasSize(1);
  }

  @Test
  void anOutletsOwnCopyIsQuotedWhereItIsAskedFor() {
    ObjectNode body = question();
    body.putArray("outlets").add("The Guardian");
    JsonNode citation = wireCitation(server.askFor(body));
    assertThat(citation.path("outlet").asText()).isEqualTo("The Guardian");
    assertThat(outlets(citation.path("alsoIn")))
        .containsExactly("Reuters", "Daily Mail", "The Sun", "Valley Post");
  }

  @Test
  void whatOneVersionHasAloneIsQuotable() {
    JsonNode answer = server.ask("who rejoiced at long-awaited news?");
    assertThat(outlets(answer.path("citations"))).containsExactly("Daily Mail");
    assertThat(answer.path("citations").path(0).path("alsoIn")).isEmpty();
  }

  @Test
  void anArticleNamesItsNearDuplicatesAsLongAsTheyAre() {
    try (ArchiveServer changing = ArchiveServer.over(wire())) {
      String id = wireCitation(changing.ask(QUESTION)).path("articleId").asText();
      assertThat(outlets(changing.get("/api/articles/" + id).json().path("nearDuplicates")))
          .containsExactly("Daily Mail", "The Guardian", "The Sun", "Valley Post");
      assertThat(changing.get("/articles/" + id).text()).contains("Nearly the same text");
      changing.add(List.of(report("The Sun", 4, "Weather", "It rained in all of the valley.\n")));
      assertThat(outlets(wireCitation(changing.ask(QUESTION)).path("alsoIn")))
          .containsExactly("Daily Mail", "The Guardian", "Valley Post");
      changing.remove(id);
      JsonNode next = wireCitation(changing.ask(QUESTION));
      assertThat(next.path("outlet").asText()).isEqualTo("Daily Mail");
      assertThat(outlets(next.path("alsoIn"))).containsExactly("The Guardian", "Valley Post");
    }
  }
}
