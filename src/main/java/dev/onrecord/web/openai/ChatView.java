package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.CitationView;
import java.util.List;
import java.util.Optional;

/// An answer as a chat completion.
///
/// @param object always `chat.completion`
/// @param created in seconds since 1970
/// @param citations with the quotes, as `POST /api/ask` gives them
public record ChatView(
    String id,
    String object,
    long created,
    String model,
    List<Choice> choices,
    Usage usage,
    List<CitationView> citations,
    OnrecordExtension onrecord) {
  public ChatView {
    choices = List.copyOf(choices);
    citations = List.copyOf(citations);
  }

  /// The only choice.
  @JsonNaming(SnakeCaseStrategy.class)
  public record Choice(
      int index, Message message, Optional<String> logprobs, String finishReason) {}

  /// The message with the answer.
  ///
  /// @param refusal always absent: "nothing found" is an answer too
  public record Message(
      String role, String content, Optional<String> refusal, List<UrlCitation.Nested> annotations) {
    public Message {
      annotations = List.copyOf(annotations);
    }
  }

  /// Token counts: always 0, because tokens are not counted.
  @JsonNaming(SnakeCaseStrategy.class)
  public record Usage(int promptTokens, int completionTokens, int totalTokens) {
    static final Usage NONE = new Usage(0, 0, 0);
  }

  /// The view of an answer.
  public static ChatView of(AnswerView answer, ReplyHead head) {
    AnswerText text = new AnswerText(head.root());
    text.complete(answer);
    return new ChatView(
        "chatcmpl-" + head.id(),
        "chat.completion",
        head.created(),
        Models.ID,
        List.of(
            new Choice(
                0,
                new Message(
                    "assistant",
                    text.text(),
                    Optional.empty(),
                    text.annotations().stream().map(UrlCitation::nested).toList()),
                Optional.empty(),
                "stop")),
        Usage.NONE,
        answer.citations(),
        OnrecordExtension.of(answer, head.root()));
  }
}
