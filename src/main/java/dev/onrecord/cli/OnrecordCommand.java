package dev.onrecord.cli;

import dev.onrecord.domain.Outage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `onrecord` with its subcommands.
@Command(
    name = "onrecord",
    description = "Ask a news archive; every answer is a quote you can check.",
    footer = {
      "",
      "Start with 'onrecord serve', then open http://localhost:8080.",
      "'onrecord COMMAND --help' explains a command."
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
public final class OnrecordCommand implements Runnable {
  /// [SettingsFile] reads this option before all others, because the file states their defaults.
  @Option(
      names = SettingsFile.OPTION,
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:ONRECORD_SETTINGS}",
      description =
          "File with settings, such as 'port = 8080'. Options and the environment have priority"
              + " over it. Default: onrecord.properties in the home folder, if it exists."
              + " Environment: ONRECORD_SETTINGS.")
  @Nullable Path settings;

  @Spec private CommandSpec spec = CommandSpec.create();

  private OnrecordCommand() {}

  /// Runs a command line.
  ///
  /// @return the exit code: 0 for success, 1 for a failure, 2 for wrong arguments
  public static int run(HomeOpener opener, String... args) {
    CommandLine line = line(opener);
    line.setExecutionExceptionHandler(
        (exception, command, result) -> {
          PrintWriter err = command.getErr();
          err.println(
              "onrecord: "
                  + Outage.of(exception).map(Outage::message).orElseGet(exception::getMessage));
          Throwable cause = exception.getCause();
          if (cause != null && cause.getMessage() != null) {
            err.println("  because: " + cause.getMessage());
          }
          return ExitCode.SOFTWARE;
        });
    line.setParameterExceptionHandler((wrong, arguments) -> WrongArguments.print(wrong));
    try {
      line.setDefaultValueProvider(
          SettingsFile.of(List.of(args), System::getenv, Setting.all(line)));
    } catch (IllegalArgumentException e) {
      line.getErr().println(e.getMessage());
      return ExitCode.USAGE;
    }
    return line.execute(args);
  }

  /// The program with all its commands.
  static CommandLine line(HomeOpener opener) {
    CommandLine line =
        new CommandLine(new OnrecordCommand())
            .addSubcommand(new ServeCommand(opener))
            .addSubcommand(new AskCommand(opener))
            .addSubcommand(new McpCommand(opener))
            .addSubcommand(new IndexCommand(opener))
            .addSubcommand(new KeyCommand())
            .addSubcommand(new BackupCommand())
            .addSubcommand(new RestoreCommand(opener))
            .addSubcommand(new CheckCommand(opener))
            .addSubcommand(new EvalCommand(opener))
            .addSubcommand(new BenchCommand(opener))
            .addSubcommand(new RehearseCommand(opener))
            .addSubcommand(new SettingsCommand())
            .setCaseInsensitiveEnumValuesAllowed(true);
    line.getSubcommands().values().forEach(OnrecordCommand::abbreviateUsage);
    return line;
  }

  /// Makes the first line of the help short: the list below it has all options.
  private static void abbreviateUsage(CommandLine command) {
    command.getCommandSpec().usageMessage().abbreviateSynopsis(true);
    command.getSubcommands().values().forEach(OnrecordCommand::abbreviateUsage);
  }

  /// The version of the program.
  public static String version() {
    return VersionProvider.version();
  }

  /// The commit that the program was built from; empty if it was not built from a checkout.
  public static Optional<String> commit() {
    return VersionProvider.commit();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
