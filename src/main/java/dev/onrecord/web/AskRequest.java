package dev.onrecord.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.ask.ConversationId;
import dev.onrecord.ask.QuestionText;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question from an HTTP request, with every field checked.
///
/// @param conversation the conversation that the question belongs to
/// @param insteadOf id of the answer in that conversation whose question this one replaces; only
///   with a conversation
/// @param filtering whether words of the question may limit which articles are searched
record AskRequest(
    String question,
    Optional<String> conversation,
    Optional<String> insteadOf,
    Scope scope,
    Mode mode,
    Filtering filtering) {
  /// Reads the fields.
  ///
  /// @throws Problem 422 for a field that is missing or wrong
  static AskRequest of(ObjectNode body) {
    String question =
        text(body, "question")
            .orElseThrow(
                () ->
                    new Problem(422, "question is missing; send one, such as \"who said what?\""));
    QuestionText.objection(question)
        .ifPresent(
            objection -> {
              throw new Problem(422, objection);
            });
    Optional<String> conversation = conversation(body);
    Optional<String> insteadOf = text(body, "insteadOf");
    if (insteadOf.isPresent() && conversation.isEmpty()) {
      throw new Problem(422, "insteadOf needs the conversation that has this answer; send its id");
    }
    return new AskRequest(
        question, conversation, insteadOf, scope(body), mode(body), filtering(body));
  }

  /// The request without its conversation.
  Request request() {
    return new Request(question, List.of(), scope, mode, filtering);
  }

  private static Optional<String> conversation(ObjectNode body) {
    Optional<String> conversation = text(body, "conversation");
    conversation
        .filter(id -> !ConversationId.isValid(id))
        .ifPresent(
            id -> {
              throw new Problem(
                  422, "conversation must be an id that an answer gave, such as c_1a2b3c");
            });
    return conversation;
  }

  private static Mode mode(ObjectNode body) {
    String name = text(body, "mode").orElse(Mode.AUTO.wireName());
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.wireName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    422, "mode must be auto, extractive or generative, got '" + name + "'"));
  }

  private static Filtering filtering(ObjectNode body) {
    JsonNode value = body.path("readFilters");
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw new Problem(422, "readFilters must be true or false; or leave it out, which is true");
    }
    return value.asBoolean(true) ? Filtering.READ : Filtering.NONE;
  }

  /// The articles to search.
  ///
  /// @throws Problem 422 for a wrong field
  static Scope scope(ObjectNode body) {
    Optional<LocalDate> from = date(body, "from");
    Optional<LocalDate> to = date(body, "to");
    DayField.checkOrder(from, to);
    return new Scope(texts(body, "articles"), texts(body, "outlets"), from, to);
  }

  private static Optional<LocalDate> date(ObjectNode body, String field) {
    return text(body, field).map(day -> DayField.read(field, day));
  }

  /// A text field; empty if it is missing or null.
  ///
  /// @throws Problem 422 if it is not a string
  static Optional<String> text(ObjectNode body, String field) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new Problem(422, field + " must be a string");
    }
    return Optional.of(value.textValue());
  }

  private static Set<String> texts(ObjectNode body, String field) {
    JsonNode value = body.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Set.of();
    }
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode item : value) {
      if (!item.isTextual()) {
        throw new Problem(422, field + " must be an array of strings");
      }
      texts.add(item.textValue());
    }
    if (!value.isArray() || texts.isEmpty()) {
      throw new Problem(422, field + " must be an array of strings, at least one; or leave it out");
    }
    return texts;
  }
}
