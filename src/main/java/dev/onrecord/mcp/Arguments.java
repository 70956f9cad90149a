package dev.onrecord.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.domain.IsoDay;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// The arguments of a tool call, each checked when it is read. `null` counts as missing.
record Arguments(ObjectNode values) {
  /// Checks that all arguments are known.
  ///
  /// @throws ToolError that names an unknown argument
  void checkNames(Set<String> known) {
    values
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw new ToolError(
                    "there is no argument '%s'; the arguments are %s"
                        .formatted(name, String.join(", ", known)));
              }
            });
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isNull());
  }

  /// A required string.
  ///
  /// @param example of a correct value
  /// @throws ToolError if it is missing, blank or not a string
  String text(String name, String example) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(
            () -> new ToolError("%s is missing or blank; give %s".formatted(name, example)));
  }

  /// A string; empty if missing.
  ///
  /// @throws ToolError if it is not a string
  Optional<String> text(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isTextual()) {
      throw new ToolError("%s must be a string, got %s".formatted(name, shown(value.get())));
    }
    return value.map(JsonNode::textValue);
  }

  /// An array of strings; empty if missing.
  ///
  /// @throws ToolError if it is not an array of strings
  Set<String> texts(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isEmpty()) {
      return Set.of();
    }
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode item : value.get()) {
      if (item.isTextual()) {
        texts.add(item.textValue());
      }
    }
    if (!value.get().isArray() || texts.isEmpty() || texts.size() < value.get().size()) {
      throw new ToolError(
          "%s must be an array of different strings, at least one, got %s; or leave it out"
              .formatted(name, shown(value.get())));
    }
    return texts;
  }

  /// A whole number.
  ///
  /// @param usual the default
  /// @throws ToolError if it is not a whole number in [least, most]
  int number(String name, int least, int most, int usual) {
    JsonNode value = value(name).orElse(null);
    if (value == null) {
      return usual;
    }
    if (!value.canConvertToExactIntegral()
        || !value.canConvertToInt()
        || value.intValue() < least
        || value.intValue() > most) {
      throw new ToolError(
          "%s must be a whole number in [%d, %d], got %s"
              .formatted(name, least, most, shown(value)));
    }
    return value.intValue();
  }

  /// A boolean.
  ///
  /// @param usual the default
  /// @throws ToolError if it is not valid
  boolean flag(String name, boolean usual) {
    JsonNode value = value(name).orElse(null);
    if (value != null && !value.isBoolean()) {
      throw new ToolError("%s must be true or false, got %s".formatted(name, shown(value)));
    }
    return value == null ? usual : value.booleanValue();
  }

  /// A day; empty if missing.
  ///
  /// @throws ToolError if it is not valid
  Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            day ->
                IsoDay.read(day)
                    .orElseThrow(
                        () ->
                            new ToolError("%s, got '%s'".formatted(IsoDay.objection(name), day))));
  }

  /// The arguments `from` and `to`.
  ///
  /// @throws ToolError if one is not a day, or they are not in order
  Days days() {
    Days days = new Days(day("from"), day("to"));
    IsoDay.objection("from", days.from(), "to", days.to())
        .ifPresent(
            objection -> {
              throw new ToolError(objection);
            });
    return days;
  }

  /// Days of publication, both inclusive.
  record Days(Optional<LocalDate> from, Optional<LocalDate> to) {}

  private static String shown(JsonNode value) {
    String json = value.toString();
    return json.length() <= 60 ? json : json.substring(0, 60) + "…";
  }
}
