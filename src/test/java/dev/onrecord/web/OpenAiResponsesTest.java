package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.helpers.ResponseAccumulator;
import com.openai.models.responses.EasyInputMessage;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseInputItem;
import com.openai.models.responses.ResponseOutputText;
import com.openai.models.responses.ResponseStatus;
import com.openai.models.responses.ResponseStreamEvent;
import dev.onrecord.web.CitedText.Mark;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Responses, as the official client of OpenAI's API gets them.
final class OpenAiResponsesTest extends OfficialClient {
  private static ResponseCreateParams.Builder asking(String question) {
    return ResponseCreateParams.builder().model("onrecord").input(question);
  }

  private Response respond(ResponseCreateParams.Builder params) {
    return client.responses().create(params.build()).validate();
  }

  private static ResponseOutputText text(Response response) {
    return response.output().getFirst().asMessage().content().getFirst().asOutputText();
  }

  private static JsonNode further(Response response, String name) {
    return further(response._allProperties(), name);
  }

  private static List<Mark> marks(ResponseOutputText text) {
    return text.annotations().stream()
        .map(ResponseOutputText.Annotation::asUrlCitation)
        .map(mark -> new Mark(mark.url(), mark.title(), mark.startIndex(), mark.endIndex()))
        .toList();
  }

  private void check(Response response) {
    ResponseOutputText text = text(response);
    new CitedText(text.text(), marks(text), further(response, "citations")).check(server);
  }

  @Test
  void aResponseIsTheAnswerWithItsCitations() {
    JsonNode asked = server.ask(QUESTION);
    Response response = respond(asking(QUESTION));
    assertThat(response.status()).contains(ResponseStatus.COMPLETED);
    assertThat(text(response).text()).isEqualTo(asked.path("answer").asText());
    assertThat(further(response, "citations")).isEqualTo(asked.path("citations"));
    check(response);
  }

  @Test
  void aFollowUpIsUnderstoodByTheMessagesBeforeIt() {
    Response response =
        respond(
            ResponseCreateParams.builder()
                .model("onrecord")
                .inputOfResponse(
                    List.of(
                        message(EasyInputMessage.Role.USER, QUESTION),
                        message(EasyInputMessage.Role.ASSISTANT, "He threatened a strike."),
                        message(EasyInputMessage.Role.USER, "and Medvedev?"))));
    assertThat(further(response, "onrecord").path("standalone_question").asText())
        .isEqualTo("what did Medvedev threaten?");
  }

  private static ResponseInputItem message(EasyInputMessage.Role role, String content) {
    return ResponseInputItem.ofEasyInputMessage(
        EasyInputMessage.builder().role(role).content(content).build());
  }

  @Test
  void whatIsNotFoundIsSaidInWords() {
    Response response = respond(asking("what is the capital of France"));
    assertThat(text(response).text()).contains("France");
    assertThat(text(response).annotations()).isEmpty();
    assertThat(further(response, "citations")).isEmpty();
    assertThat(further(response, "onrecord").path("status").asText()).isEqualTo("not_found");
  }

  @Test
  void aStreamAddsUpToTheSameResponse() {
    ResponseAccumulator sum = ResponseAccumulator.createWithSnapshots();
    List<ResponseStreamEvent> events;
    try (StreamResponse<ResponseStreamEvent> stream =
        client.responses().createStreaming(asking(QUESTION).build())) {
      events = stream.stream().map(ResponseStreamEvent::validate).toList();
    }
    events.forEach(sum::accumulate);
    Response whole = respond(asking(QUESTION));
    assertThat(text(sum.response()).text()).isEqualTo(text(whole).text());
    assertThat(text(sum.reconstructedResponse()).text()).isEqualTo(text(whole).text());
    check(sum.response());
    assertThat(marks(text(sum.response()))).isEqualTo(marks(text(whole)));
    assertThat(
            events.stream()
                .filter(ResponseStreamEvent::isOutputTextAnnotationAdded)
                .map(event -> event.asOutputTextAnnotationAdded().annotationIndex()))
        .containsExactlyElementsOf(
            LongStream.range(0, text(whole).annotations().size()).boxed().toList());
  }

  @Test
  void theEventsComeInTheOrderOfTheOfficialApi() {
    Events events =
        Events.of(
            server
                .send(
                    server
                        .request("/v1/responses")
                        .header("Content-Type", "application/json")
                        .POST(
                            BodyPublishers.ofString(
                                "{\"model\":\"onrecord\",\"stream\":true,\"input\":\""
                                    + "what guarantee does the Kremlin want"
                                    + "\"}")))
                .text());
    assertThat(events.names())
        .containsExactly(
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.annotation.added",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed");
    for (int i = 0; i < events.events().size(); i++) {
      JsonNode data = events.events().get(i).data();
      assertThat(data.path("type").asText()).isEqualTo(events.names().get(i));
      assertThat(data.path("sequence_number").asInt(-1)).isEqualTo(i);
    }
  }

  @Test
  void whatIsKeptElsewhereCannotBeGoneOnWith() {
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> respond(asking(QUESTION).previousResponseId("resp_1")))
        .satisfies(
            e -> {
              assertThat(e.param()).contains("previous_response_id");
              assertThat(e).hasMessageContaining("send the earlier messages in input");
            });
  }
}
