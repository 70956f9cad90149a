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
import picocli.CommandLine.UnmatchedArgumentException;

/// `onrecord`, with a subcommand for each thing it does.
@Command(
    name = "onrecord",
    description = "Ask a news archive; every answer is a quote you can check.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class)
public final class OnrecordCommand implements Runnable {
  /// Read by [SettingsFile] before all other options, as it says what those are.
  @Option(
      names = SettingsFile.OPTION,
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:ONRECORD_SETTINGS}",
      description =
          "File that states settings by the names of options or of the environment, which both go"
              + " before it. Default: onrecord.properties in the home folder, if that is there."
              + " Environment: ONRECORD_SETTINGS.")
  @Nullable Path settings;

  @Spec private CommandSpec spec = CommandSpec.create();

  private OnrecordCommand() {}

  /// Runs a command line.
  ///
  /// @return 0 if it did what was asked, 1 if that failed, 2 if the arguments are wrong
  public static int run(HomeOpener opener, String... args) {
    CommandLine line = line(opener);
    line.setExecutionExceptionHandler(
        (exception, command, result) -> {
          PrintWriter err = command.getErr();
          err.println(
              "onrecord: "
                  + Outage.of(exception).map(Outage::told).orElseGet(exception::getMessage));
          Throwable cause = exception.getCause();
          if (cause != null) {
            err.println("  because: " + cause.getMessage());
          }
          return ExitCode.SOFTWARE;
        });
    line.setParameterExceptionHandler((wrong, arguments) -> tell(wrong));
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
    return new CommandLine(new OnrecordCommand())
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
  }

  /// What is wrong, and where the right is told: a screen of options would hide the first.
  private static int tell(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    boolean hinted = UnmatchedArgumentException.printSuggestions(wrong, err);
    if (command.getParent() == null && !hinted) {
      command.usage(err);
    } else {
      err.println(
          "Run '%s --help' to see how.".formatted(command.getCommandSpec().qualifiedName()));
    }
    err.flush();
    return ExitCode.USAGE;
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
