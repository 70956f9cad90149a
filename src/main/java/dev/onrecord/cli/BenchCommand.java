package dev.onrecord.cli;

import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.eval.Benchmark;
import dev.onrecord.eval.Footprint;
import dev.onrecord.eval.IndexingBenchmark;
import dev.onrecord.eval.set.GoldArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures speed and memory.
@Command(
    name = "bench",
    description = {
      "Measure the time of answers or the speed of indexing, and the memory.",
      "If the archive is empty, it first gets the five example articles."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord bench --home my-archive",
      "  onrecord bench --index path/to/folder"
    },
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  private static final int INDEX_ROUNDS = 2;

  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many times each question is asked. Default: 20.")
  private int rounds;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description =
          "File with one question on each line. Default: ten questions about the example articles.")
  private @Nullable Path file;

  @Option(
      names = "--index",
      paramLabel = "FILE_OR_DIR",
      description =
          "Measure how fast these articles are indexed, compared with the embedding model alone."
              + " Uses temporary archives. May be repeated.")
  private List<Path> indexed = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  BenchCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> questions = questions();
    if (rounds < 1 || questions.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--rounds must be at least 1, and --questions must name a file with at least one"
              + " question.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!indexed.isEmpty()) {
      index(questions, out);
      return 0;
    }
    options.requireFolder();
    try (OpenHome open = opener.open(collection.known(options.home), options.settings())) {
      boolean fresh = open.archive().isEmpty();
      ArchivePreparation.prepare(open, options.home, collection, "bench");
      open.questions().ask(questions.getFirst(), Scope.EVERYTHING);
      out.printf(
          "first answer %,d ms after the start of the JVM, %s index%n",
          Footprint.uptimeMillis(), fresh ? "with a new" : "on an existing");
      new Benchmark(open.questions()).run(questions, rounds, out);
      Optional<Long> memory = Footprint.peakResidentMebibytes();
      memory.ifPresent(mebibytes -> out.printf("%d MiB memory at most%n", mebibytes));
      out.flush();
    }
    return 0;
  }

  private void index(List<String> questions, PrintWriter out)
      throws IOException, InterruptedException {
    List<GoldArticle> articles = EvaluationArticles.under(indexed);
    double encoding = 0;
    double indexing = 0;
    // Both are measured in turn, so that other load on the machine slows both. The first turn
    // only warms up.
    for (int round = 0; round <= INDEX_ROUNDS; round++) {
      try (TemporaryHome home = TemporaryHome.make(opener, options.settings())) {
        OpenHome open = home.open();
        IndexingBenchmark benchmark = new IndexingBenchmark(open.encoder(), articles);
        double bare = benchmark.encode(open.archive());
        double whole = benchmark.index(open.archive());
        if (round > 0) {
          encoding += bare;
          indexing += whole;
        }
        if (round == INDEX_ROUNDS) {
          long characters = INDEX_ROUNDS * benchmark.characters();
          out.printf(
              Locale.ROOT,
              "%,d articles: the embedding model alone reads %,.0f characters a second, indexing"
                  + " %,.0f: %.0f %%%n",
              articles.size(),
              characters / encoding,
              characters / indexing,
              100 * encoding / indexing);
          benchmark.ask(open.archive(), open.questions(), questions, out);
        }
      }
    }
    out.flush();
  }

  private List<String> questions() throws IOException {
    return text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private String text() throws IOException {
    if (file != null) {
      return Files.readString(file);
    }
    try (InputStream in = BenchCommand.class.getResourceAsStream("/bench-questions.txt")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks bench-questions.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
