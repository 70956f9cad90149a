package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.ask.QuestionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The earlier questions and the present one. Only user messages are read. The archive answers
/// earlier questions again instead of trusting the assistant messages, and system messages cannot
/// change how it answers.
///
/// @param earlier questions, oldest first
public record Dialogue(List<String> earlier, String question) {
  private static final Set<String> ROLES =
      Set.of("system", "developer", "user", "assistant", "tool", "function");

  private static final Set<String> TEXT_PARTS = Set.of("text", "input_text");

  public Dialogue {
    earlier = List.copyOf(earlier);
  }

  /// The dialogue of a single question.
  ///
  /// @param param name of the question in errors
  static Dialogue of(String question, String param) {
    QuestionText.objection(question)
        .ifPresent(
            objection -> {
              throw InvalidRequestException.of(param, objection);
            });
    return new Dialogue(List.of(), question);
  }

  /// The dialogue in a list of messages. Earlier questions that are not valid are left out.
  ///
  /// @param param the name of the field
  static Dialogue of(JsonNode messages, String param) {
    if (!messages.isArray() || messages.isEmpty()) {
      throw InvalidRequestException.of(
          param, param + " must be an array of messages, at least one with the role user");
    }
    List<String> asked = new ArrayList<>();
    String last = param;
    for (int i = 0; i < messages.size(); i++) {
      String name = "%s[%d]".formatted(param, i);
      Optional<String> question = question(messages.path(i), name);
      if (question.isPresent()) {
        asked.add(question.get());
        last = name + ".content";
      }
    }
    if (asked.isEmpty()) {
      throw InvalidRequestException.of(
          param, param + " has no message with the role user; the last of those is the question");
    }
    Dialogue question = of(asked.removeLast(), last);
    return new Dialogue(
        asked.stream().filter(text -> QuestionText.objection(text).isEmpty()).toList(),
        question.question());
  }

  /// The question in a message; empty if the message is not from the user.
  private static Optional<String> question(JsonNode message, String name) {
    if (!message.isObject()) {
      throw InvalidRequestException.of(name, name + " must be an object with role and content");
    }
    Optional<String> type = OpenAiFields.text(message, "type", name + ".type");
    if (type.filter(kind -> !kind.equals("message")).isPresent()) {
      return Optional.empty();
    }
    String role = OpenAiFields.text(message, "role", name + ".role").orElse("");
    if (!ROLES.contains(role)) {
      throw InvalidRequestException.of(
          name + ".role",
          "%s.role must be user, assistant, system, developer or tool, got '%s'"
              .formatted(name, role));
    }
    return role.equals("user")
        ? Optional.of(content(message.path("content"), name + ".content"))
        : Optional.empty();
  }

  /// The text of a message: a string, or parts that are joined by spaces.
  private static String content(JsonNode content, String param) {
    if (content.isTextual()) {
      return content.textValue();
    }
    if (!content.isArray() || content.isEmpty()) {
      throw InvalidRequestException.of(
          param, param + " must be a string, or an array of parts of text");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode part : content) {
      String type = part.path("type").asText();
      JsonNode text = part.path("text");
      if (!TEXT_PARTS.contains(type) || !text.isTextual()) {
        throw InvalidRequestException.of(
            param,
            "%s has a part of type '%s'; only text can be asked, such as {\"type\": \"%s\", \"text\": \"...\"}"
                .formatted(param, type, param.startsWith("input") ? "input_text" : "text"));
      }
      texts.add(text.textValue());
    }
    return String.join(" ", texts);
  }
}
