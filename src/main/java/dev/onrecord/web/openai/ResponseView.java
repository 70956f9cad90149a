package dev.onrecord.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.CitationView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An answer as a response.
///
/// @param object always `response`
/// @param createdAt in seconds since 1970
/// @param status `in_progress` or `completed`
/// @param output one message; none while in progress
/// @param citations with the quotes, as `POST /api/ask` gives them; once it is completed
/// @param onrecord present when completed
@JsonNaming(SnakeCaseStrategy.class)
public record ResponseView(
    String id,
    String object,
    long createdAt,
    String status,
    Optional<String> error,
    Optional<String> incompleteDetails,
    Optional<String> instructions,
    Map<String, String> metadata,
    String model,
    List<Item> output,
    boolean parallelToolCalls,
    Optional<Double> temperature,
    String toolChoice,
    List<String> tools,
    Optional<Double> topP,
    Optional<Usage> usage,
    @JsonInclude(Include.NON_ABSENT) Optional<List<CitationView>> citations,
    @JsonInclude(Include.NON_ABSENT) Optional<OnrecordExtension> onrecord) {
  private static final String COMPLETED = "completed";
  static final String IN_PROGRESS = "in_progress";

  public ResponseView {
    metadata = Map.copyOf(metadata);
    output = List.copyOf(output);
    tools = List.copyOf(tools);
  }

  /// The message.
  public record Item(String id, String type, String status, String role, List<OutputText> content) {
    public Item {
      content = List.copyOf(content);
    }

    static Item begun(ReplyHead head) {
      return new Item("msg_" + head.id(), "message", IN_PROGRESS, "assistant", List.of());
    }

    static Item completed(ReplyHead head, AnswerText text) {
      return new Item(
          "msg_" + head.id(), "message", COMPLETED, "assistant", List.of(OutputText.of(text)));
    }
  }

  /// The text of the message.
  public record OutputText(
      String type, String text, List<UrlCitation> annotations, List<String> logprobs) {
    static final OutputText NOTHING = new OutputText("output_text", "", List.of(), List.of());

    public OutputText {
      annotations = List.copyOf(annotations);
      logprobs = List.copyOf(logprobs);
    }

    static OutputText of(AnswerText text) {
      return new OutputText("output_text", text.text(), text.annotations(), List.of());
    }
  }

  /// Token counts: always 0, because tokens are not counted.
  @JsonNaming(SnakeCaseStrategy.class)
  public record Usage(
      int inputTokens,
      Map<String, Integer> inputTokensDetails,
      int outputTokens,
      Map<String, Integer> outputTokensDetails,
      int totalTokens) {
    static final Usage NONE =
        new Usage(
            0,
            Map.of("cached_tokens", 0, "cache_write_tokens", 0),
            0,
            Map.of("reasoning_tokens", 0),
            0);

    public Usage {
      inputTokensDetails = Map.copyOf(inputTokensDetails);
      outputTokensDetails = Map.copyOf(outputTokensDetails);
    }
  }

  /// The view of an answer.
  public static ResponseView of(AnswerView answer, ReplyHead head) {
    AnswerText text = new AnswerText(head.root());
    text.complete(answer);
    return completed(answer, text, head);
  }

  static ResponseView completed(AnswerView answer, AnswerText text, ReplyHead head) {
    return of(
        head,
        COMPLETED,
        List.of(Item.completed(head, text)),
        Optional.of(Usage.NONE),
        Optional.of(answer.citations()),
        Optional.of(OnrecordExtension.of(answer, head.root())));
  }

  static ResponseView begun(ReplyHead head) {
    return of(head, IN_PROGRESS, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ResponseView of(
      ReplyHead head,
      String status,
      List<Item> output,
      Optional<Usage> usage,
      Optional<List<CitationView>> citations,
      Optional<OnrecordExtension> finding) {
    return new ResponseView(
        "resp_" + head.id(),
        "response",
        head.created(),
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Models.ID,
        output,
        false,
        Optional.empty(),
        "none",
        List.of(),
        Optional.empty(),
        usage,
        citations,
        finding);
  }
}
