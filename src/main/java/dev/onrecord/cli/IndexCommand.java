package dev.onrecord.cli;

import dev.onrecord.collections.OpenHome;
import dev.onrecord.ingest.Document;
import dev.onrecord.store.HomeLock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Puts articles into the archive.
@Command(
    name = "index",
    description = {
      "Put articles into the archive: files of any format that README lists, and folders of them.",
      "A file that was indexed before is replaced if it changed. Exits with 1 if something could"
          + " not be read; the rest is indexed all the same. With --watch or --feed it goes on"
          + " until it is stopped."
    },
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private SourceOptions sources = new SourceOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  IndexCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (sources.arguments.isEmpty() && !sources.keepsUp()) {
      throw new ParameterException(
          spec.commandLine(), "Name files or folders, or something to --watch or --feed.");
    }
    sources.check();
    PrintWriter out = spec.commandLine().getOut();
    Path folder = collection.folder(options.home);
    try (HomeLock _ = HomeLock.take(folder, "index");
        OpenHome open = opener.open(folder, options.settings());
        TerminalProgress progress = new TerminalProgress("Indexing")) {
      open.archive().upkeep().reconcile(progress);
      boolean all = true;
      if (!sources.arguments.isEmpty()) {
        DocumentImport indexing = new DocumentImport(open.archive(), out);
        List<Document> documents =
            new DocumentArguments(sources, System.in, indexing::refuse).of(sources.arguments);
        all = indexing.index(documents);
      }
      if (sources.keepsUp()) {
        try (SourceMonitor _ = SourceMonitor.begin(open.archive(), sources, out)) {
          new CountDownLatch(1).await();
        }
      }
      return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
