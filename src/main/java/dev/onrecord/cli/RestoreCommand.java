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

/// Puts a backup in the place of what the home holds.
@Command(
    name = "restore",
    description = {
      "Put what a backup holds in the place of what the home holds, also while a server runs.",
      "All or nothing: a file that is no backup, or damaged, changes nothing."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--force",
      description = "Replace the articles of the home; they are backed up into it first.")
  private boolean force;

  @Parameters(paramLabel = "FILE", description = "A file that 'onrecord backup' wrote.")
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
      restore.before().ifPresent(before -> out.println("Kept what was there in " + before + "."));
      out.println("Restored " + BackupCommand.told(restore.restored()) + " from " + file + ".");
      out.flush();
      if (lock != null) {
        try (OpenHome open = opener.open(folder, options.settings());
            TerminalProgress progress = new TerminalProgress("Indexing")) {
          open.archive().upkeep().reconcile(progress);
        }
      } else {
        out.println("The server that runs brings its index up to date within seconds.");
      }
    }
    return 0;
  }
}
