package dev.onrecord.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Prints what is wrong with the arguments of a command, and what to do. It does not print all
/// options, because a screen of options would hide the message.
final class WrongArguments {
  private WrongArguments() {}

  /// Prints two lines; without any argument, the list of all commands.
  ///
  /// @return the exit code
  static int print(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        wrong instanceof UnmatchedArgumentException unmatched
            ? message(unmatched.getUnmatched().getFirst(), command)
            : wrong.getMessage());
    if (command.getParent() == null && !(wrong instanceof UnmatchedArgumentException)) {
      command.usage(err);
    } else {
      err.println(
          "Run '%s --help' to see all %s."
              .formatted(
                  command.getCommandSpec().qualifiedName(),
                  command.getSubcommands().isEmpty() ? "options" : "commands"));
    }
    err.flush();
    return ExitCode.USAGE;
  }

  private static String message(String argument, CommandLine command) {
    if (argument.startsWith("-")) {
      String option = argument.replaceFirst("=.*", "");
      return "Unknown option '%s'.%s"
          .formatted(option, hint(option, command.getCommandSpec().optionsMap().keySet()));
    }
    return command.getSubcommands().isEmpty()
        ? "Unexpected argument '%s'. Put quotation marks around text of several words."
            .formatted(argument)
        : "Unknown command '%s'.%s"
            .formatted(argument, hint(argument, command.getSubcommands().keySet()));
  }

  private static String hint(String name, Collection<String> known) {
    Optional<String> nearest = NearestName.of(name, known);
    return nearest.map(" Did you mean '%s'?"::formatted).orElse("");
  }
}
