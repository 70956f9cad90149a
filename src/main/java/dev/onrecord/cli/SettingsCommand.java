package dev.onrecord.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists all settings.
@Command(
    name = "settings",
    description = {
      "List all settings: the value of each, and where it is stated.",
      "An option has priority over the environment, and the environment over the settings file."
          + " Keys are not shown."
    },
    mixinStandardHelpOptions = true)
final class SettingsCommand implements Callable<Integer> {
  private static final String LINE = "%-22s %-27s %-28s %s%n";

  @Mixin private HomeOption folder = new HomeOption();

  @Option(
      names = "--markdown",
      description = "Print the meaning of each setting, as a Markdown table.")
  private boolean markdown;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Setting> settings = Setting.all(spec.root().commandLine());
    PrintWriter out = spec.commandLine().getOut();
    if (markdown) {
      table(settings).forEach(out::println);
    } else {
      SettingsFile file = (SettingsFile) spec.defaultValueProvider();
      out.printf(LINE, "option", "environment", "value", "from");
      settings.forEach(setting -> print(setting, file, out));
    }
    out.flush();
    return 0;
  }

  private void print(Setting setting, SettingsFile file, PrintWriter out) {
    Optional<String> option = option(setting, file);
    Optional<String> environment = Optional.ofNullable(System.getenv(setting.variable()));
    Optional<String> stated = Optional.ofNullable(file.values().get(setting.variable()));
    String from =
        option
            .map(value -> "command line")
            .or(() -> environment.map(value -> "environment"))
            .or(() -> stated.map(value -> file.path().orElseThrow().toString()))
            .orElse("default");
    String value = option.or(() -> environment).or(() -> stated).orElseGet(setting::defaultValue);
    String shown = setting.isSecret() && !value.isEmpty() ? "(hidden)" : value;
    out.printf(LINE, setting.option(), setting.variable(), shown.isEmpty() ? "-" : shown, from);
  }

  /// The value on the command line, for the settings that this command accepts.
  private Optional<String> option(Setting setting, SettingsFile file) {
    if (!spec.commandLine().getParseResult().hasMatchedOption(setting.option())) {
      return Optional.empty();
    }
    return setting.option().equals(SettingsFile.OPTION)
        ? file.path().map(Path::toString)
        : Optional.of(folder.home.toString());
  }

  /// The meaning of each setting, as the lines of a Markdown table.
  private static List<String> table(List<Setting> settings) {
    List<String> lines = new ArrayList<>();
    lines.add("| option | environment | default | meaning |");
    lines.add("| --- | --- | --- | --- |");
    for (Setting setting : settings) {
      lines.add(
          "| `%s` | `%s` | %s | %s |"
              .formatted(
                  (setting.option() + " " + setting.valueLabel()).strip(),
                  setting.variable(),
                  setting.defaultValue().isEmpty() ? "none" : "`" + setting.defaultValue() + "`",
                  setting.meaning().replace("|", "\\|")));
    }
    return lines;
  }
}
