package dev.onrecord.cli;

import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/// An option that the environment and a settings file may state too.
///
/// @param option its name on the command line, such as `--port`
/// @param takes what its value stands for, such as `PORT`; empty if it is a switch
/// @param variable its name in the environment, such as `ONRECORD_PORT`
/// @param standard what it is unless somebody chooses; empty for nothing
/// @param meaning for a reader, without how it is stated
record Setting(String option, String takes, String variable, String standard, String meaning) {
  private static final Pattern DEFAULT = Pattern.compile("\\$\\{env:([A-Z0-9_]+)(?::-(.*))?}");
  private static final Pattern STATED =
      Pattern.compile("\\s+(Default: [^\\s]+\\.(?=\\s|$)|Environment: .*$)");
  private static final String CANDIDATES = "${COMPLETION-CANDIDATES}";
  private static final Pattern SECRET = Pattern.compile(".*_(KEY|PASSWORD|SECRET|TOKEN)");

  /// Those of a command line with all its subcommands, in the order of its help; each once.
  static List<Setting> all(CommandLine line) {
    Map<String, Setting> found = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(line.getCommandSpec()),
            line.getSubcommands().values().stream().map(CommandLine::getCommandSpec))
        .flatMap(command -> command.options().stream())
        .flatMap(option -> of(option).stream())
        .forEach(setting -> found.putIfAbsent(setting.variable(), setting));
    return List.copyOf(found.values());
  }

  /// That of an option; empty if only the command line may state it.
  static Optional<Setting> of(OptionSpec option) {
    if (!(option.userObject() instanceof AnnotatedElement field)) {
      return Optional.empty();
    }
    // Of the annotation: an option itself asks for its default while it is asked.
    Option annotation = field.getAnnotation(Option.class);
    Matcher stated = DEFAULT.matcher(annotation.defaultValue());
    return stated.matches()
        ? Optional.of(
            new Setting(
                option.longestName(),
                option.arity().max() == 0 ? "" : option.paramLabel(),
                stated.group(1),
                Optional.ofNullable(stated.group(2)).orElse(""),
                meaning(annotation, option)))
        : Optional.empty();
  }

  private static String meaning(Option annotation, OptionSpec option) {
    String description = String.join(" ", annotation.description());
    Iterable<String> candidates = option.completionCandidates();
    return STATED
        .matcher(
            candidates == null
                ? description
                : description.replace(
                    CANDIDATES, String.join(", ", candidates).toLowerCase(Locale.ROOT)))
        .replaceAll("");
  }

  /// Its name in a settings file, besides that of the environment.
  String name() {
    return option.replaceFirst("^--", "");
  }

  /// Whether its value must not be shown.
  boolean isSecret() {
    return SECRET.matcher(variable).matches();
  }

  /// The setting that a name means most likely.
  ///
  /// @param settings at least one
  static String nearest(String name, Collection<Setting> settings) {
    return settings.stream()
        .flatMap(setting -> Stream.of(setting.name(), setting.variable()))
        .collect(Collectors.toMap(known -> known, known -> distance(name, known)))
        .entrySet()
        .stream()
        .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }

  /// Letters to leave out, add or replace (Levenshtein).
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
