package dev.onrecord.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Settings that a file states: Java properties in UTF-8, by the options' names (`port = 8080`) or
/// those of the environment (`ONRECORD_PORT = 8080`). The environment goes before them, and the
/// command line before both.
///
/// @param path where they are from; empty if there is no file
/// @param values by the name of the environment
record SettingsFile(Optional<Path> path, Map<String, String> values)
    implements IDefaultValueProvider {
  static final String OPTION = "--settings";
  static final String VARIABLE = "ONRECORD_SETTINGS";

  private static final String NAME = "onrecord.properties";
  private static final String HOME_VARIABLE = "ONRECORD_HOME";

  SettingsFile {
    values = Map.copyOf(values);
  }

  /// The file that was chosen, else `onrecord.properties` in the home folder if that is there. Not
  /// one in the folder where a command happens to run: it could send a key of the environment
  /// anywhere.
  ///
  /// @throws IllegalArgumentException if it cannot be read, or states what is no setting
  static SettingsFile of(
      List<String> arguments,
      Function<String, @Nullable String> environment,
      List<Setting> settings) {
    Optional<Path> chosen = stated(OPTION, VARIABLE, arguments, environment).map(Path::of);
    Path beside =
        Path.of(
                stated(HomeOption.OPTION, HOME_VARIABLE, arguments, environment)
                    .orElse(".onrecord"))
            .resolve(NAME);
    Optional<Path> path =
        chosen.isPresent() ? chosen : Optional.of(beside).filter(Files::isRegularFile);
    if (path.isEmpty()) {
      return new SettingsFile(path, Map.of());
    }
    Map<String, String> values = read(path.get(), settings);
    if (chosen.isEmpty() && values.containsKey(HOME_VARIABLE)) {
      throw new IllegalArgumentException(
          "%s cannot say where the home folder is, as it is looked for there; name the file with %s."
              .formatted(beside, OPTION));
    }
    return new SettingsFile(path, values);
  }

  /// What the command line says of an option, else the environment.
  private static Optional<String> stated(
      String option,
      String variable,
      List<String> arguments,
      Function<String, @Nullable String> environment) {
    List<String> before =
        arguments.contains("--") ? arguments.subList(0, arguments.indexOf("--")) : arguments;
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).startsWith(option + "=")) {
        return Optional.of(before.get(i).substring(option.length() + 1));
      }
      if (before.get(i).equals(option) && i + 1 < before.size()) {
        return Optional.of(before.get(i + 1));
      }
    }
    return Optional.ofNullable(environment.apply(variable)).filter(value -> !value.isEmpty());
  }

  private static Map<String, String> read(Path path, List<Setting> settings) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The settings file %s cannot be read: it must be Java properties in UTF-8 (%s)."
              .formatted(path, e),
          e);
    }
    Map<String, String> names = new HashMap<>();
    for (Setting setting : settings) {
      names.put(setting.name(), setting.variable());
      names.put(setting.variable(), setting.variable());
    }
    Map<String, String> values = new HashMap<>();
    for (String name : properties.stringPropertyNames().stream().sorted().toList()) {
      String variable = names.get(name);
      if (variable == null || variable.equals(VARIABLE)) {
        throw new IllegalArgumentException(
            "%s has no setting '%s'; did you mean '%s'? 'onrecord settings' lists them all."
                .formatted(path, name, Setting.nearest(name, settings)));
      }
      if (values.put(variable, properties.getProperty(name).strip()) != null) {
        throw new IllegalArgumentException(
            "%s states %s twice; once would be right.".formatted(path, variable));
      }
    }
    return values;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? Setting.of(option)
            .map(Setting::variable)
            .filter(variable -> System.getenv(variable) == null)
            .map(values::get)
            // Nothing in a file stands for anything else.
            .map(value -> value.replace("${", "$${"))
            .orElse(null)
        : null;
  }
}
