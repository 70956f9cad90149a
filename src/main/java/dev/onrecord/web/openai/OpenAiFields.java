package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Fields of both kinds of request. Parameters of a model, such as `temperature` or `tools`, are
/// ignored: they cannot change a quote.
final class OpenAiFields {
  private OpenAiFields() {}

  /// A field; empty if it is missing or `null`.
  static Optional<JsonNode> field(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  /// A text field; empty if it is missing.
  ///
  /// @param param name of the field in errors
  static Optional<String> text(JsonNode object, String name, String param) {
    return field(object, name)
        .map(
            value -> {
              if (!value.isTextual()) {
                throw InvalidRequestException.of(param, param + " must be a string");
              }
              return value.textValue();
            });
  }

  /// A boolean field; false if it is missing.
  static boolean flag(JsonNode object, String name, String param) {
    return field(object, name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw InvalidRequestException.of(param, param + " must be true or false");
              }
              return value.booleanValue();
            })
        .orElse(false);
  }

  /// Checks that the request names the offered model.
  static void checkModel(ObjectNode body) {
    String name =
        text(body, "model", "model")
            .orElseThrow(
                () ->
                    InvalidRequestException.of(
                        "model", "model is missing; send \"model\": \"%s\"".formatted(Models.ID)));
    Models.of(name);
  }

  /// Refuses formats of the answer other than plain text.
  ///
  /// @param param the field of the body, with its parts separated by dots
  static void checkPlainText(ObjectNode body, String param) {
    JsonNode format = body.at("/" + param.replace('.', '/'));
    if (!format.isMissingNode()
        && !format.isNull()
        && !format.path("type").asText().equals("text")) {
      throw InvalidRequestException.of(
          param, param + " must be {\"type\": \"text\"}: answers are quotes in plain text");
    }
  }

  /// Refuses an unsupported field, unless it is false or missing.
  static void refuse(ObjectNode body, String name, String advice) {
    field(body, name)
        .filter(value -> !value.isBoolean() || value.booleanValue())
        .ifPresent(
            value -> {
              throw InvalidRequestException.of(
                  name, "%s is not supported; %s".formatted(name, advice));
            });
  }
}
