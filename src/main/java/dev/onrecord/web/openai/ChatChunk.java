package dev.onrecord.web.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.onrecord.view.CitationView;
import java.util.List;
import java.util.Optional;

/// A chunk of a streamed chat completion.
///
/// @param object always `chat.completion.chunk`
/// @param choices one; none in the chunk with the usage
/// @param citations with the last choice
/// @param onrecord with the last choice
@JsonInclude(Include.NON_ABSENT)
record ChatChunk(
    String id,
    String object,
    long created,
    String model,
    List<Choice> choices,
    Optional<ChatView.Usage> usage,
    Optional<List<CitationView>> citations,
    Optional<OnrecordExtension> onrecord) {
  ChatChunk {
    choices = List.copyOf(choices);
  }

  /// An addition to the only choice.
  ///
  /// @param finishReason `stop` in the last one
  @JsonNaming(SnakeCaseStrategy.class)
  record Choice(int index, Delta delta, Optional<String> finishReason) {}

  /// An addition to the message.
  @JsonInclude(Include.NON_ABSENT)
  record Delta(
      Optional<String> role,
      Optional<String> content,
      Optional<List<UrlCitation.Nested>> annotations) {
    static final Delta NOTHING = new Delta(Optional.empty(), Optional.empty(), Optional.empty());

    static Delta begin() {
      return new Delta(Optional.of("assistant"), Optional.of(""), Optional.empty());
    }

    static Delta content(String text) {
      return new Delta(Optional.empty(), Optional.of(text), Optional.empty());
    }

    static Delta annotations(List<UrlCitation> annotations) {
      return new Delta(
          Optional.empty(),
          Optional.empty(),
          Optional.of(annotations.stream().map(UrlCitation::nested).toList()));
    }
  }
}
