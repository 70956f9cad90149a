package dev.onrecord.llm;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A prompt with variables to fill in.
///
/// @param text of the file without the comment at its top; the system message is above a line
///   `---`, and the user's message below it
record Prompt(String text) {
  private static final Pattern COMMENT = Pattern.compile("\\A\\s*<!--.*?-->", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
  private static final Pattern PARTS = Pattern.compile("(?m)^---\\s*$");

  /// Reads a file.
  ///
  /// @param variables the names that the file must have, and no others
  /// @throws IllegalArgumentException if it has other variables, or lacks one, or is empty
  static Prompt of(String file, Set<String> variables) {
    String text = COMMENT.matcher(file.replace("\r\n", "\n")).replaceFirst("").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("has no text below the comment at its top");
    }
    Set<String> found =
        VARIABLE
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : found) {
      if (!variables.contains(name)) {
        throw new IllegalArgumentException(
            "has the unknown variable {{%s}}; it may have %s".formatted(name, shown(variables)));
      }
    }
    for (String name : new TreeSet<>(variables)) {
      if (!found.contains(name)) {
        throw new IllegalArgumentException("lacks the variable {{" + name + "}}");
      }
    }
    return new Prompt(text);
  }

  private static String shown(Set<String> variables) {
    return variables.isEmpty()
        ? "none"
        : new TreeSet<>(variables)
            .stream().map(name -> "{{" + name + "}}").collect(Collectors.joining(", "));
  }

  /// The messages with all variables filled in. Variables in the values are not filled in.
  Messages fill(Map<String, String> values) {
    String[] parts = PARTS.split(text, 2);
    return parts.length == 1
        ? new Messages("", fill(parts[0], values))
        : new Messages(fill(parts[0], values), fill(parts[1], values));
  }

  private static String fill(String template, Map<String, String> values) {
    return VARIABLE
        .matcher(template)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(match.group(1)), match.group(1))))
        .strip();
  }

  /// The messages that are sent.
  ///
  /// @param system may be empty
  record Messages(String system, String user) {}
}
