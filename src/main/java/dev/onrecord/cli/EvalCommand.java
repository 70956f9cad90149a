package dev.onrecord.cli;

import dev.onrecord.eval.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures answers on a question set, in an archive of its own that is thrown away.
@Command(
    name = "eval",
    description = "Measure answers on a question set.",
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  /// The formats of question sets.
  enum Format {
    squad
  }

  @Mixin private HomeOptions options = new HomeOptions();

  @Option(
      names = "--format",
      defaultValue = "squad",
      description = "Format of FILE: ${COMPLETION-CANDIDATES}. Default: squad.")
  private Format format = Format.squad;

  @Parameters(paramLabel = "FILE", description = "The question set.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  EvalCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    Path home = Files.createTempDirectory("onrecord-eval");
    try (OpenHome open = opener.open(home, options.threadsOrAll());
        TerminalProgress indexing = new TerminalProgress("Indexing");
        TerminalProgress asking = new TerminalProgress("Asking")) {
      Evaluation evaluation = new Evaluation(open.archive(), open.questions());
      switch (format) {
        case squad -> evaluation.squad(file, spec.commandLine().getOut(), indexing, asking);
      }
    } finally {
      delete(home);
    }
    return 0;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
