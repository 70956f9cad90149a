package dev.onrecord.cli;

import dev.onrecord.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the archive is: the option of commands that need nothing else of it.
sealed class HomeOption permits EngineOptions {
  static final String OPTION = "--home";

  @Option(
      names = OPTION,
      paramLabel = "DIR",
      defaultValue = "${env:ONRECORD_HOME:-.onrecord}",
      description =
          "Folder that keeps the articles, the conversations and the index."
              + " Default: .onrecord. Environment: ONRECORD_HOME.")
  Path home = Path.of(".onrecord");

  /// @throws IllegalStateException if a folder keeps no archive
  static void requireArchive(Path home) {
    if (!Files.exists(Database.in(home))) {
      throw new IllegalStateException(home + " has no archive; name its folder with --home");
    }
  }
}
