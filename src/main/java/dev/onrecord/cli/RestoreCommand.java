package dev.onrecord.cli;

import dev.onrecord.collections.OpenHome;
import dev.onrecord.store.HomeLock;
import dev.onrecord.store.Restore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Replaces the content of a collection by that of a backup.
@Command(
    name = "restore",
    description = {
      "Replace everything in the archive by the content of a backup.",
      "This works while a server runs. A damaged file, or a file that is not a backup, changes"
          + " nothing."
    },
    footer = {"", "Example:", "  onrecord restore --home my-archive archive.db"},
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--force",
      description =
          "Replace the articles that the archive has now. They are first saved in its folder.")
  private boolean force;

  @Parameters(paramLabel = "FILE", description = "A file made by 'onrecord backup'.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  RestoreCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = collection.folder(options.home);
    try (@Nullable HomeLock lock = HomeLock.tryTake(folder, "restore").orElse(null)) {
      Restore restore = Restore.from(file, folder, force);
      restore
          .before()
          .ifPresent(before -> out.println("Saved the earlier content in " + before + "."));
      out.println("Restored " + BackupCommand.summary(restore.restored()) + " from " + file + ".");
      out.flush();
      if (lock != null) {
        try (OpenHome open = opener.open(folder, options.settings());
            TerminalProgress progress = new TerminalProgress("Indexing")) {
          open.archive().maintenance().reconcile(progress);
        }
      } else {
        out.println("The running server will find the restored articles within seconds.");
      }
    }
    return 0;
  }
}
