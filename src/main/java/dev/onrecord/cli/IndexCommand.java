package dev.onrecord.cli;

import dev.onrecord.store.HomeLock;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts articles into the archive.
@Command(
    name = "index",
    description = {
      "Put articles into the archive: plain text files, one article each.",
      "A file that was indexed before is replaced if it changed. Exits with 1 if a file could"
          + " not be read; the others are indexed all the same."
    },
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  @Mixin private HomeOptions options = new HomeOptions();

  @Parameters(
      paramLabel = "FILE_OR_DIR",
      arity = "1..*",
      description = "Articles, or folders of them.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  IndexCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    try (HomeLock _ = HomeLock.take(options.home, "index");
        OpenHome open = opener.open(options.home, options.settings());
        TerminalProgress progress = new TerminalProgress("Indexing")) {
      open.archive().upkeep().reconcile(progress);
      boolean all =
          new FileIndexing(open.archive(), spec.commandLine().getOut()).index(paths, progress);
      return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
