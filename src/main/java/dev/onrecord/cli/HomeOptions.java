package dev.onrecord.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the archive is and how it is opened; options of every command that needs one.
final class HomeOptions {
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

  int threadsOrAll() {
    return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
  }
}
