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

/// The settings in a file: Java properties in UTF-8, by the name of the option (`port = 8080`) or
/// of the variable (`ONRECORD_PORT = 8080`). The environment has priority over the file, and the
/// command line over both.
///
/// @param path the file; empty if there is none
/// @param values by the name of the variable
record SettingsFile(Optional<Path> path, Map<String, String> values)
    implements IDefaultValueProvider {
  static final String OPTION = "--settings";
  static final String VARIABLE = "ONRECORD_SETTINGS";

  private static final String NAME = "onrecord.properties";
  private static final String HOME_VARIABLE = "ONRECORD_HOME";

  SettingsFile {
    values = Map.copyOf(values);
  }

  /// Reads the file that `--settings` names, else `onrecord.properties` in the home folder, if it
  /// exists. A file in the working folder is not read: somebody else's file there could send a
  /// secret of the environment to a foreign address.
  ///
  /// @throws IllegalArgumentException if it cannot be read, or contains an unknown setting
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
          "%s must not set the home folder, because it lies in the home folder; name the file with %s."
              .formatted(beside, OPTION));
    }
    return new SettingsFile(path, values);
  }

  /// The value of an option on the command line, else in the environment.
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
      if (VARIABLE.equals(variable)) {
        throw new IllegalArgumentException(
            "%s contains '%s'; a settings file cannot name another one.".formatted(path, name));
      }
      if (variable == null) {
        throw new IllegalArgumentException(
            "%s contains the unknown setting '%s'.%s 'onrecord settings' lists all settings."
                .formatted(
                    path,
                    name,
                    NearestName.of(name, names.keySet())
                        .map(" Did you mean '%s'?"::formatted)
                        .orElse("")));
      }
      if (values.put(variable, properties.getProperty(name).strip()) != null) {
        throw new IllegalArgumentException(
            "%s states %s twice; remove one line.".formatted(path, variable));
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
            // Picocli would replace variables such as ${env:PATH} in a value.
            .map(value -> value.replace("${", "$${"))
            .orElse(null)
        : null;
  }
}
