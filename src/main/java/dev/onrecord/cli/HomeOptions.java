package dev.onrecord.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the archive is and how it is opened; options of every command that needs one.
final class HomeOptions {
  private static final int MAX_THREADS = 256;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:ONRECORD_HOME:-.onrecord}",
      description =
          "Folder that keeps the articles and the index."
              + " Default: .onrecord. Environment: ONRECORD_HOME.")
  Path home = Path.of(".onrecord");

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_THREADS:-0}",
      description =
          "Threads that encode text; 0 takes one for each processor."
              + " Default: 0. Environment: ONRECORD_THREADS.")
  int threads;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// How many threads encode.
  ///
  /// @throws ParameterException if the option is out of range
  int threadsOrAll() {
    if (threads < 0 || threads > MAX_THREADS) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads must be in [0, %d], got %d.".formatted(MAX_THREADS, threads));
    }
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
