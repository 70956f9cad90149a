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

/// Checks a collection for damage.
@Command(
    name = "check",
    description = {
      "Check the archive for damage.",
      "Checks the database, the hash of every text, every quote of every saved answer, and every"
          + " file of the index. The exit code is 1 if something is wrong. No article is changed."
          + " This works while a server runs."
    },
    footer = {"", "Example:", "  onrecord check --home my-archive"},
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--repair",
      description = "Make damaged parts of the index again from the articles.")
  private boolean repair;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  CheckCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    Path folder = collection.known(options);
    boolean isGood = print(StoreCheck.file(folder));
    if (!isGood) {
      // The content of a damaged file cannot be checked.
      return ExitCode.SOFTWARE;
    }
    if (repair) {
      repair(folder);
    }
    // Opening converts the tables of an older version, which the checks need.
    try (OpenHome open = opener.open(folder, options.settings())) {
      isGood = print(contents(folder));
      isGood &= print(open.archive().maintenance().findings());
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
      open.archive().maintenance().mend();
      open.archive().maintenance().reconcile(progress);
    }
  }

  /// Prints a line for each result.
  ///
  /// @return whether all are good
  private boolean print(List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(
        finding -> out.println((finding.good() ? "ok     " : "WRONG  ") + finding.text()));
    out.flush();
    return findings.stream().allMatch(Finding::good);
  }
}
