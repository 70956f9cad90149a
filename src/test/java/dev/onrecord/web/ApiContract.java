package dev.onrecord.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.onrecord.view.Json;
import dev.onrecord.web.ApiDocument.Operation;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Holds what is sent to a server, and what it answers, against the OpenAPI document.
///
/// A request must be as documented if it is met; one that is refused may be anything, but the
/// refusal must be documented.
final class ApiContract {
  private static final String PROBLEM = "application/problem+json";

  private final ApiDocument document = ApiDocument.SHIPPED;
  private final List<String> objections = new ArrayList<>();

  private ApiContract() {}

  /// @throws AssertionError with everything that is not as the document has it
  static void check(HttpRequest request, Reply reply) {
    ApiContract contract = new ApiContract();
    contract.compare(request, reply);
    if (!contract.objections.isEmpty()) {
      throw new AssertionError(
          "%s %s, answered %d %s, is not as openapi.yaml has it:%n%s"
              .formatted(
                  request.method(),
                  request.uri(),
                  reply.status(),
                  reply.text(),
                  String.join("\n", contract.objections)));
    }
  }

  private void compare(HttpRequest request, Reply reply) {
    // What a browser asks before it asks is no operation.
    if (isFile(request) || request.method().equals("OPTIONS")) {
      return;
    }
    Optional<Operation> operation = document.operation(request.method(), path(request.uri()));
    if (operation.isEmpty() || isNoHttp(reply)) {
      elsewhere(reply);
      return;
    }
    response(operation.get(), request.method(), reply);
    if (reply.status() < 300) {
      query(operation.get(), request.uri());
      body(operation.get(), request);
    }
  }

  /// Without its collection, as every operation is there for each.
  private static String path(URI address) {
    String inside = address.getRawPath().replaceFirst("^/c/[^/]+(?=/|$)", "");
    return inside.isEmpty() ? "/" : inside.replaceFirst("(?<=.)/$", "");
  }

  /// Scripts and styles are no part of the interface.
  private static boolean isFile(HttpRequest request) {
    return request.uri().getRawPath().matches("(/c/[^/]+)?/(assets|docs)/.+");
  }

  /// What is no proper HTTP is refused before anybody sees which operation it is for.
  private static boolean isNoHttp(Reply reply) {
    return reply.status() == 400 && reply.text().contains("the request is not valid HTTP");
  }

  /// Nothing is met where nothing is documented.
  private void elsewhere(Reply reply) {
    if (reply.status() < 400) {
      objections.add("no operation is documented there");
    }
    String name = mediaType(reply).equals(PROBLEM) ? "Problem" : "OpenAiError";
    objections.addAll(
        document.objections(
            document.root().path("components").path("schemas").path(name), reply.json()));
  }

  private void response(Operation operation, String method, Reply reply) {
    if (reply.status() == 304 && !reply.header("ETag").isEmpty() && reply.body().length == 0) {
      return;
    }
    Optional<JsonNode> documented = document.response(operation, reply.status());
    if (documented.isEmpty()) {
      objections.add(operation + " has no such status");
      return;
    }
    JsonNode content = documented.get().path("content");
    if (content.isMissingNode() || method.equals("HEAD")) {
      if (reply.body().length > 0) {
        objections.add(operation + " has no body");
      }
      return;
    }
    String type = mediaType(reply);
    JsonNode media = content.has("*/*") ? content.path("*/*") : content.path(type);
    if (media.isMissingNode()) {
      objections.add(operation + " has no body of type '" + type + "'");
    } else if (media.has("x-events")) {
      events(media.path("x-events"), reply.text());
    } else if (media.has("schema")) {
      objections.addAll(document.objections(media.path("schema"), reply.json()));
    }
  }

  private void events(JsonNode documented, String stream) {
    for (String block : stream.split("\n\n", -1)) {
      String name = "message";
      String data = "";
      for (String line : block.lines().toList()) {
        if (line.startsWith("event: ")) {
          name = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
          data = line.substring("data: ".length());
        }
      }
      if (!data.isEmpty() && !documented.has(name)) {
        objections.add("no event is called '" + name + "'");
      } else if (!data.isEmpty()) {
        objections.addAll(document.objections(documented.path(name), parsed(data)));
      }
    }
  }

  /// JSON, or what is none as a string.
  private static JsonNode parsed(String data) {
    try {
      return Json.MAPPER.readTree(data);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(data);
    }
  }

  private void query(Operation operation, URI address) {
    Map<String, ArrayNode> sent = new LinkedHashMap<>();
    for (String pair : Optional.ofNullable(address.getRawQuery()).orElse("").split("&", -1)) {
      String[] parts = pair.split("=", 2);
      String value = parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      if (!value.isBlank()) {
        sent.computeIfAbsent(parts[0], name -> JsonNodeFactory.instance.arrayNode()).add(value);
      }
    }
    for (JsonNode parameter : document.parameters(operation)) {
      if (parameter.path("in").asText().equals("query")) {
        String name = parameter.path("name").asText();
        ArrayNode values = sent.remove(name);
        if (values != null) {
          JsonNode schema = parameter.path("schema");
          objections.addAll(document.objections(schema, typed(values, schema)));
        } else if (parameter.path("required").asBoolean()) {
          objections.add(operation + " needs the parameter " + name);
        }
      }
    }
    sent.keySet().forEach(name -> objections.add(operation + " has no parameter " + name));
  }

  /// As a value of the type that a schema asks for, where it is one.
  private static JsonNode typed(ArrayNode values, JsonNode schema) {
    String first = values.path(0).asText();
    return switch (schema.path("type").asText()) {
      case "array" -> values;
      case "integer" ->
          first.matches("\\d{1,9}") ? IntNode.valueOf(Integer.parseInt(first)) : values.path(0);
      case "boolean" ->
          first.matches("true|false")
              ? BooleanNode.valueOf(Boolean.parseBoolean(first))
              : values.path(0);
      default -> values.path(0);
    };
  }

  private void body(Operation operation, HttpRequest request) {
    JsonNode documented = document.resolve(operation.own().path("requestBody"));
    if (documented.isMissingNode()) {
      return;
    }
    String contentType = request.headers().firstValue("Content-Type").orElse("");
    String type = bare(contentType);
    JsonNode media = documented.path("content").path(type);
    if (media.isMissingNode()) {
      objections.add(operation + " takes no body of type '" + type + "'");
      return;
    }
    String text = SentBody.text(request);
    JsonNode value =
        type.startsWith("multipart/") ? SentBody.form(contentType, text) : parsed(text);
    objections.addAll(document.objections(media.path("schema"), value));
  }

  private static String mediaType(Reply reply) {
    return bare(reply.header("Content-Type"));
  }

  private static String bare(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
