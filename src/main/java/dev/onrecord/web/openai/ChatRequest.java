package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// `POST /v1/chat/completions`, every field checked.
///
/// @param usage whether a stream ends with its usage
public record ChatRequest(Dialogue dialogue, boolean stream, boolean usage) {
  /// A correct body.
  public static final String EXAMPLE =
      "{\"model\": \"onrecord\", \"messages\": [{\"role\": \"user\", \"content\": \"...\"}]}";

  /// Reads the fields.
  ///
  /// @throws InvalidRequestException for a field that is missing or wrong
  public static ChatRequest of(ObjectNode body) {
    OpenAiFields.checkModel(body);
    OpenAiFields.checkPlainText(body, "response_format");
    OpenAiFields.field(body, "n")
        .filter(n -> !n.isInt() || n.intValue() != 1)
        .ifPresent(
            n -> {
              throw InvalidRequestException.of("n", "n must be 1: there is one answer, got " + n);
            });
    return new ChatRequest(
        Dialogue.of(body.path("messages"), "messages"),
        OpenAiFields.flag(body, "stream", "stream"),
        OpenAiFields.flag(
            body.path("stream_options"), "include_usage", "stream_options.include_usage"));
  }
}
