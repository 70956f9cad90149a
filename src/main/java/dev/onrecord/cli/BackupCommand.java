package dev.onrecord.cli;

import dev.onrecord.store.Backup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the articles, conversations and answers of a collection into one file.
@Command(
    name = "backup",
    description = {
      "Save all articles, conversations and answers in one file.",
      "This works while a server runs. If the exit code is 0, the file is complete, checked and"
          + " on disk."
    },
    footer = {"", "Example:", "  onrecord backup --home my-archive archive.db"},
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Mixin private HomeOption folder = new HomeOption();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean force;

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path archive = collection.known(folder);
    Backup backup = Backup.write(archive, file, force);
    spec.commandLine().getOut().println("Backed up " + summary(backup) + " to " + file + ".");
    return 0;
  }

  /// The numbers of a backup, for a message.
  static String summary(Backup backup) {
    return "%,d articles, %,d earlier versions and %,d answers (%,d bytes)"
        .formatted(backup.articles(), backup.versions(), backup.answers(), backup.bytes());
  }
}
