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

/// Writes articles, conversations and answers into one file.
@Command(
    name = "backup",
    description = {
      "Write articles, conversations and answers into one file, also while a server runs.",
      "The file is whole, read again and on disk when this ends with 0."
    },
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Mixin private HomeOption folder = new HomeOption();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(names = "--force", description = "Replace the file if it is there.")
  private boolean force;

  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Backup backup = Backup.write(collection.known(folder.home), file, force);
    spec.commandLine().getOut().println("Backed up " + told(backup) + " to " + file + ".");
    return 0;
  }

  static String told(Backup backup) {
    return "%,d articles, %,d texts of before and %,d answers, %,d bytes,"
        .formatted(backup.articles(), backup.versions(), backup.answers(), backup.bytes());
  }
}
