package dev.onrecord.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.domain.IsoDay;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// The arguments of a call, each checked as it is read. A `null` is as good as none.
record Arguments(ObjectNode values) {
  /// Checks that there are no others than those that a tool has.
  ///
  /// @throws ToolError that names the one that is unknown
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

  /// A string that is there.
  ///
  /// @param example of what would be right
  /// @throws ToolError if it is missing or blank or no string
  String text(String name, String example) {
    return text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(
            () -> new ToolError("%s is missing or blank; give %s".formatted(name, example)));
  }

  /// A string, where it is there.
  ///
  /// @throws ToolError if it is no string
  Optional<String> text(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isTextual()) {
      throw new ToolError("%s must be a string, got %s".formatted(name, shown(value.get())));
    }
    return value.map(JsonNode::textValue);
  }

  /// Strings; none where they are not there.
  ///
  /// @throws ToolError if it is no array of strings
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
  /// @param usual where it is not there
  /// @throws ToolError if it is none in [least, most]
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

  /// A truth value.
  ///
  /// @param usual where it is not there
  /// @throws ToolError if it is none
  boolean flag(String name, boolean usual) {
    JsonNode value = value(name).orElse(null);
    if (value != null && !value.isBoolean()) {
      throw new ToolError("%s must be true or false, got %s".formatted(name, shown(value)));
    }
    return value == null ? usual : value.booleanValue();
  }

  /// A day, where it is there.
  ///
  /// @throws ToolError if it is none
  Optional<LocalDate> day(String name) {
    return text(name)
        .map(
            day ->
                IsoDay.read(day)
                    .orElseThrow(
                        () ->
                            new ToolError("%s, got '%s'".formatted(IsoDay.objection(name), day))));
  }

  /// The first day of some and the last.
  ///
  /// @throws ToolError if one is no day, or they are not in order
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
