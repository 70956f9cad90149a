package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatResponseMetadata;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.onrecord.view.Json;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The archive as a model of LangChain4j.
@ExtendWith(SeedServer.class)
final class OpenAiLangChain4jTest {
  private static final String QUESTION = "what did Makarov threaten";

  private static OpenAiChatModel model(ArchiveServer server, String name) {
    return OpenAiChatModel.builder()
        .baseUrl(server.at("/v1").toString())
        .apiKey("none")
        .modelName(name)
        .maxRetries(0)
        .build();
  }

  private static JsonNode raw(ChatResponse response) throws JsonProcessingException {
    return Json.MAPPER.readTree(
        ((OpenAiChatResponseMetadata) response.metadata()).rawHttpResponse().body());
  }

  @Test
  void aChatModelAnswersWithCitations(ArchiveServer server) throws JsonProcessingException {
    ChatResponse response = model(server, "onrecord").chat(UserMessage.from(QUESTION));
    JsonNode asked = server.ask(QUESTION);
    assertThat(response.aiMessage().text()).isEqualTo(asked.path("answer").asText());
    assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
    JsonNode citations = raw(response).path("citations");
    assertThat(citations).isEqualTo(asked.path("citations"));
    JsonNode message = raw(response).at("/choices/0/message");
    new CitedText(
            response.aiMessage().text(), CitedText.marks(message.path("annotations")), citations)
        .check(server);
  }

  @Test
  void aFollowUpIsUnderstoodByTheMessagesBeforeIt(ArchiveServer server)
      throws JsonProcessingException {
    ChatResponse response =
        model(server, "onrecord")
            .chat(
                UserMessage.from(QUESTION),
                AiMessage.from("He threatened a strike."),
                UserMessage.from("and Medvedev?"));
    assertThat(raw(response).path("onrecord").path("standalone_question").asText())
        .isEqualTo("what did Medvedev threaten?");
  }

  @Test
  void aStreamingChatModelHearsTheSame(ArchiveServer server) throws Exception {
    CompletableFuture<ChatResponse> end = new CompletableFuture<>();
    StringBuilder heard = new StringBuilder();
    OpenAiStreamingChatModel.builder()
        .baseUrl(server.at("/v1").toString())
        .apiKey("none")
        .modelName("onrecord")
        .build()
        .chat(
            List.of(UserMessage.from(QUESTION)),
            new StreamingChatResponseHandler() {
              @Override
              public void onPartialResponse(String part) {
                heard.append(part);
              }

              @Override
              public void onCompleteResponse(ChatResponse response) {
                end.complete(response);
              }

              @Override
              public void onError(Throwable error) {
                end.completeExceptionally(error);
              }
            });
    ChatResponse response = end.get(30, TimeUnit.SECONDS);
    assertThat(heard).hasToString(server.ask(QUESTION).path("answer").asText());
    assertThat(response.aiMessage().text()).isEqualTo(heard.toString());
    new CitedText(
            heard.toString(),
            CitedText.marks(sent(response, "/choices/0/delta/annotations")),
            sent(response, "/citations"))
        .check(server);
    assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
  }

  /// What stands at a place of the only chunk that has it.
  private static JsonNode sent(ChatResponse response, String place) throws JsonProcessingException {
    for (ServerSentEvent event :
        ((OpenAiChatResponseMetadata) response.metadata()).rawServerSentEvents()) {
      if (event.data().startsWith("{") && Json.MAPPER.readTree(event.data()).at(place).isArray()) {
        return Json.MAPPER.readTree(event.data()).at(place);
      }
    }
    throw new AssertionError("no chunk has " + place);
  }

  @Test
  void whatIsWrongIsItsOwnException(ArchiveServer server) {
    assertThatExceptionOfType(ModelNotFoundException.class)
        .isThrownBy(() -> model(server, "gpt-4o").chat(QUESTION))
        .withMessageContaining("the only one is 'onrecord'");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> model(server, "onrecord").chat("why ".repeat(600)))
        .withMessageContaining("at most 2,000 characters");
  }
}
