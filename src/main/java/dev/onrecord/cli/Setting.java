package dev.onrecord.cli;

import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/// An option that the environment and a settings file can also state.
///
/// @param option its name on the command line, such as `--port`
/// @param valueLabel placeholder of its value, such as `PORT`; empty for an option without a value
/// @param variable its name in the environment, such as `ONRECORD_PORT`
/// @param defaultValue its value if nobody states one; empty for none
/// @param meaning its description for readers, without the default and the variable
record Setting(
    String option, String valueLabel, String variable, String defaultValue, String meaning) {
  private static final Pattern DEFAULT = Pattern.compile("\\$\\{env:([A-Z0-9_]+)(?::-(.*))?}");
  private static final Pattern STATED =
      Pattern.compile("\\s+(Default: [^\\s]+\\.(?=\\s|$)|Environment: .*$)");
  private static final String CANDIDATES = "${COMPLETION-CANDIDATES}";
  private static final Pattern SECRET = Pattern.compile(".*_(KEY|PASSWORD|SECRET|TOKEN)");

  /// All settings of a command line and its subcommands, each once, in the order of the help.
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

  /// The setting of an option; empty if only the command line can state the option.
  static Optional<Setting> of(OptionSpec option) {
    if (!(option.userObject() instanceof AnnotatedElement field)) {
      return Optional.empty();
    }
    // Read from the annotation: OptionSpec.defaultValue() would call the default value provider,
    // which calls this method.
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

  /// Its short name in a settings file, such as `port`. The name of the variable is allowed, too.
  String name() {
    return option.replaceFirst("^--", "");
  }

  /// Whether its value is secret and must not be printed.
  boolean isSecret() {
    return SECRET.matcher(variable).matches();
  }
}
