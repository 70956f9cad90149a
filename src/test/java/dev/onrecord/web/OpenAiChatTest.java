package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.helpers.ChatCompletionAccumulator;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionMessage;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.models.Model;
import dev.onrecord.web.CitedText.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Chat completions, as the official client of OpenAI's API gets them.
final class OpenAiChatTest extends OfficialClient {
  private static ChatCompletionCreateParams.Builder asking(String question) {
    return ChatCompletionCreateParams.builder().model("onrecord").addUserMessage(question);
  }

  private ChatCompletion complete(ChatCompletionCreateParams.Builder params) {
    return client.chat().completions().create(params.build()).validate();
  }

  @Test
  void theArchiveIsTheOnlyModel() {
    assertThat(client.models().list().data()).extracting(Model::id).containsExactly("onrecord");
    assertThat(client.models().retrieve("onrecord").validate().ownedBy()).isEqualTo("onrecord");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> client.models().retrieve("gpt-4o"))
        .satisfies(e -> assertThat(e.code()).contains("model_not_found"));
  }

  @Test
  void aCompletionIsTheAnswerWithItsCitations() {
    JsonNode asked = server.ask(QUESTION);
    ChatCompletion completion = complete(asking(QUESTION).temperature(0.7));
    ChatCompletion.Choice choice = completion.choices().getFirst();
    assertThat(choice.finishReason()).isEqualTo(ChatCompletion.Choice.FinishReason.STOP);
    String content = choice.message().content().orElseThrow();
    assertThat(content).isEqualTo(asked.path("answer").asText());
    JsonNode citations = further(completion._allProperties(), "citations");
    assertThat(citations).isEqualTo(asked.path("citations"));
    new CitedText(content, marks(choice.message()), citations).check(server);
    JsonNode finding = further(completion._allProperties(), "onrecord");
    assertThat(finding.path("status").asText()).isEqualTo("answered");
    assertThat(server.get("/api/answers/" + finding.path("answer").asText()).json().path("answer"))
        .isEqualTo(asked.path("answer"));
    assertThat(finding.path("url").asText())
        .isEqualTo(server.at("/answers/" + finding.path("answer").asText()).toString());
  }

  private static List<Mark> marks(ChatCompletionMessage message) {
    return message.annotations().orElseThrow().stream()
        .map(ChatCompletionMessage.Annotation::urlCitation)
        .map(mark -> new Mark(mark.url(), mark.title(), mark.startIndex(), mark.endIndex()))
        .toList();
  }

  @Test
  void severalMarkersHaveEachItsPlace() {
    String question = "what did Makarov threaten and what did Rasmussen say?";
    ChatCompletion completion = complete(asking(question));
    ChatCompletionMessage message = completion.choices().getFirst().message();
    assertThat(marks(message)).hasSizeGreaterThan(1);
    new CitedText(
            message.content().orElseThrow(),
            marks(message),
            further(completion._allProperties(), "citations"))
        .check(server);
  }

  @Test
  void aFollowUpIsUnderstoodByTheMessagesBeforeIt() {
    ChatCompletion completion =
        complete(
            ChatCompletionCreateParams.builder()
                .model("onrecord")
                .addSystemMessage("Answer in French.")
                .addUserMessage(QUESTION)
                .addAssistantMessage("Something that the archive never said.")
                .addUserMessage("and Medvedev?"));
    JsonNode finding = further(completion._allProperties(), "onrecord");
    JsonNode first = server.ask(QUESTION);
    JsonNode onThePage =
        server.askFor(
            JSON.createObjectNode()
                .put("question", "and Medvedev?")
                .put("conversation", first.path("conversation").asText()));
    assertThat(finding.path("standalone_question").asText())
        .contains("Medvedev")
        .isEqualTo(onThePage.path("standaloneQuestion").asText())
        .isNotEqualTo("and Medvedev?");
    assertThat(further(completion._allProperties(), "citations"))
        .isEqualTo(onThePage.path("citations"));
    JsonNode kept =
        server.get("/api/conversations/" + finding.path("conversation").asText()).json();
    assertThat(kept.path("answers"))
        .extracting(answer -> answer.path("question").asText())
        .containsExactly(QUESTION, "and Medvedev?");
  }

  @Test
  void whatIsNotFoundIsSaidInWords() {
    ChatCompletion completion = complete(asking("what is the capital of France"));
    ChatCompletion.Choice choice = completion.choices().getFirst();
    assertThat(choice.message().content().orElseThrow()).contains("France");
    assertThat(choice.message().annotations().orElseThrow()).isEmpty();
    assertThat(choice.finishReason()).isEqualTo(ChatCompletion.Choice.FinishReason.STOP);
    assertThat(further(completion._allProperties(), "citations")).isEmpty();
    JsonNode finding = further(completion._allProperties(), "onrecord");
    assertThat(finding.path("status").asText()).isEqualTo("not_found");
    assertThat(finding.path("missing")).extracting(JsonNode::asText).contains("France");
    assertThat(finding.path("nearest")).isNotEmpty();
  }

  @Test
  void aStreamAddsUpToTheSameCompletion() {
    List<ChatCompletionChunk> chunks;
    try (StreamResponse<ChatCompletionChunk> stream =
        client
            .chat()
            .completions()
            .createStreaming(
                asking(QUESTION)
                    .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build())
                    .build())) {
      chunks = stream.stream().map(ChatCompletionChunk::validate).toList();
    }
    ChatCompletionAccumulator sum = ChatCompletionAccumulator.create();
    chunks.forEach(sum::accumulate);
    ChatCompletion whole = complete(asking(QUESTION));
    String content = whole.choices().getFirst().message().content().orElseThrow();
    assertThat(sum.chatCompletion().choices().getFirst().message().content()).contains(content);
    assertThat(chunks.stream().map(ChatCompletionChunk::id).distinct()).hasSize(1);
    assertThat(chunks.getFirst().choices().getFirst().delta().role())
        .contains(ChatCompletionChunk.Choice.Delta.Role.ASSISTANT);
    assertThat(chunks.getLast().choices()).isEmpty();
    assertThat(chunks.getLast().usage().orElseThrow().totalTokens()).isZero();
    ChatCompletionChunk last = chunks.get(chunks.size() - 2);
    assertThat(last.choices().getFirst().finishReason())
        .contains(ChatCompletionChunk.Choice.FinishReason.STOP);
    JsonNode annotations =
        further(
            chunks.get(chunks.size() - 3).choices().getFirst().delta()._allProperties(),
            "annotations");
    List<Mark> marks = CitedText.marks(annotations);
    assertThat(marks).isEqualTo(marks(whole.choices().getFirst().message()));
    new CitedText(content, marks, further(last._allProperties(), "citations")).check(server);
  }

  @Test
  void theClientReadsWhatIsWrong() {
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> complete(asking(QUESTION).n(2)))
        .satisfies(
            e -> {
              assertThat(e.param()).contains("n");
              assertThat(e.type()).contains("invalid_request_error");
              assertThat(e).hasMessageContaining("n must be 1");
            });
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> complete(asking(QUESTION).model("gpt-4o")))
        .satisfies(e -> assertThat(e.code()).contains("model_not_found"));
  }
}
