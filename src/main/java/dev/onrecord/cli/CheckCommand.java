package dev.onrecord.cli;

import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.Finding;
import dev.onrecord.store.HomeLock;
import dev.onrecord.store.StoreCheck;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Looks whether all of an archive is as it must be.
@Command(
    name = "check",
    description = {
      "Look whether everything is as it must be: the store's file, every text by its hash, every"
          + " quote in every kept answer, every file of the index.",
      "Exits with 1 if anything is not. Changes no article, and works beside a server."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--repair",
      description = "Drop what is damaged of the index and make it again from the articles.")
  private boolean repair;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  CheckCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    Path folder = collection.known(options.home);
    HomeOption.requireArchive(folder);
    boolean isGood = tell(StoreCheck.file(folder));
    if (!isGood) {
      // What is read from a damaged file may be anything.
      return ExitCode.SOFTWARE;
    }
    if (repair) {
      repair(folder);
    }
    // Opened first: the tables of an older version are brought up to date by that.
    try (OpenHome open = opener.open(folder, options.settings())) {
      isGood = tell(contents(folder));
      isGood &= tell(open.archive().upkeep().findings());
    }
    return isGood ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Finding> contents(Path folder) {
    try (TerminalProgress progress = new TerminalProgress("Checking")) {
      return StoreCheck.contents(folder, progress);
    }
  }

  private void repair(Path folder) {
    try (HomeLock _ = HomeLock.take(folder, "check --repair");
        OpenHome open = opener.open(folder, options.settings());
        TerminalProgress progress = new TerminalProgress("Indexing")) {
      open.archive().upkeep().mend();
      open.archive().upkeep().reconcile(progress);
    }
  }

  private boolean tell(List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(
        finding -> out.println((finding.good() ? "ok     " : "WRONG  ") + finding.text()));
    out.flush();
    return findings.stream().allMatch(Finding::good);
  }
}
