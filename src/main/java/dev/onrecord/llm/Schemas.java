package dev.onrecord.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

/// The JSON schemas of a model's replies, for endpoints that accept one.
final class Schemas {
  static final ResponseFormat ANSWER =
      format(
          "answer",
          object().addProperty("sentences", array(sentence())).required("sentences").build());

  static final ResponseFormat QUESTION =
      format("question", object().addStringProperty("question").required("question").build());

  static final ResponseFormat SUPPORT =
      format("support", object().addBooleanProperty("supported").required("supported").build());

  static final ResponseFormat QUESTIONS =
      format(
          "questions",
          object()
              .addProperty("questions", array(JsonStringSchema.builder().build()))
              .required("questions")
              .build());

  private Schemas() {}

  /// The quotes come first: a model that must find quotes before it writes the sentence invents
  /// less.
  private static JsonSchemaElement sentence() {
    JsonSchemaElement quote =
        object()
            .addIntegerProperty("evidence")
            .addStringProperty("quote")
            .required("evidence", "quote")
            .build();
    return object()
        .addProperty("quotes", array(quote))
        .addStringProperty("text")
        .required("quotes", "text")
        .build();
  }

  private static JsonObjectSchema.Builder object() {
    return JsonObjectSchema.builder().additionalProperties(false);
  }

  private static JsonSchemaElement array(JsonSchemaElement items) {
    return JsonArraySchema.builder().items(items).build();
  }

  private static ResponseFormat format(String name, JsonSchemaElement root) {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(JsonSchema.builder().name(name).rootElement(root).build())
        .build();
  }
}
