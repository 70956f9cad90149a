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

/// Adds articles to the archive.
@Command(
    name = "index",
    description = {
      "Add articles to the archive: files, folders and feeds.",
      "Reads text, Markdown, HTML, mail, RSS, Atom, NITF, NewsML-G2, JSON, CSV, DOCX, PDF and ZIP."
          + " A changed file replaces its article. A file that cannot be read is listed and the"
          + " others are added; the exit code is then 1. With --watch or --feed the command runs"
          + " until you stop it."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord index --home my-archive path/to/folder",
      "  onrecord index --home my-archive --feed https://example.org/rss.xml"
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
    if (sources.arguments.isEmpty() && !sources.areMonitored()) {
      throw new ParameterException(
          spec.commandLine(), "Name files or folders, or use --watch or --feed.");
    }
    sources.check();
    PrintWriter out = spec.commandLine().getOut();
    Path folder = collection.folder(options.home);
    try (HomeLock _ = HomeLock.take(folder, "index");
        OpenHome open = opener.open(folder, options.settings());
        TerminalProgress progress = new TerminalProgress("Indexing")) {
      open.archive().maintenance().reconcile(progress);
      boolean all = true;
      if (!sources.arguments.isEmpty()) {
        DocumentImport documentImport = new DocumentImport(open.archive(), out);
        List<Document> documents =
            new DocumentArguments(sources, System.in, documentImport::refuse).of(sources.arguments);
        all = documentImport.run(documents);
      }
      if (sources.areMonitored()) {
        try (SourceMonitor _ = SourceMonitor.start(open.archive(), sources, out)) {
          new CountDownLatch(1).await();
        }
      }
      return all ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }
}
