package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Fields that both kinds of request have. What steers how a model writes, such as `temperature` or
/// `tools`, is read past: quotes are the same whatever it says.
final class OpenAiFields {
  private OpenAiFields() {}

  /// A field, where it is there and not `null`.
  static Optional<JsonNode> field(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  /// A field that is a string, where it is there.
  ///
  /// @param param how an error names it
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

  /// A field that is true or false; false where it is not there.
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

  /// Holds the model that is asked for against the one that there is.
  static void checkModel(ObjectNode body) {
    String name =
        text(body, "model", "model")
            .orElseThrow(
                () ->
                    InvalidRequestException.of(
                        "model", "model is missing; send \"model\": \"%s\"".formatted(Models.ID)));
    Models.of(name);
  }

  /// Refuses a format of the answer that is none of plain text.
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

  /// Refuses a field that means something that cannot be done, unless it is false or not there.
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
