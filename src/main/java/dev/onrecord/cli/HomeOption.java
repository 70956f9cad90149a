package dev.onrecord.cli;

import dev.onrecord.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that names the home folder.
sealed class HomeOption permits EngineOptions {
  static final String OPTION = "--home";

  /// The folder without the option.
  static final String DEFAULT = ".onrecord";

  @Option(
      names = OPTION,
      paramLabel = "DIR",
      defaultValue = "${env:ONRECORD_HOME:-" + DEFAULT + "}",
      description =
          "Folder of the archive: articles, conversations and index."
              + " Default: .onrecord. Environment: ONRECORD_HOME.")
  Path home = Path.of(DEFAULT);

  /// Refuses a folder that does not exist, which is mostly a typing error. The default folder may
  /// be missing: a command may make it.
  ///
  /// @throws IllegalStateException if the folder does not exist
  void requireFolder() {
    if (!home.equals(Path.of(DEFAULT)) && !Files.isDirectory(home)) {
      throw new IllegalStateException(
          "the folder %s does not exist; give the folder of your archive with --home, or make an"
                  .formatted(home)
              + " archive there with 'onrecord index --home %s FILE'".formatted(home));
    }
  }

  /// Refuses a folder without an archive.
  ///
  /// @throws IllegalStateException if the folder does not exist, or contains no archive
  void requireArchive() {
    requireFolder();
    if (!Files.exists(Database.in(home))) {
      throw new IllegalStateException(
          "%s contains no archive; give the folder of your archive with --home".formatted(home));
    }
  }
}
