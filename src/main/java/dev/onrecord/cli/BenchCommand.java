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
      "Measure how fast answers are, or indexing, and how much memory they take.",
      "An empty archive is filled with the articles that come with the program."
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
      description = "How often each question is asked. Default: 20.")
  private int rounds;

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = "Questions, one on a line. Default: ten about the articles of the program.")
  private @Nullable Path file;

  @Option(
      names = "--index",
      paramLabel = "FILE_OR_DIR",
      description =
          "Measure instead how fast these articles are indexed, in archives that are gone"
              + " afterwards, beside what the embedding model alone takes. May be repeated.")
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
          spec.commandLine(), "There must be at least one round and one question.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!indexed.isEmpty()) {
      index(questions, out);
      return 0;
    }
    try (OpenHome open = opener.open(collection.known(options.home), options.settings())) {
      boolean fresh = open.archive().isEmpty();
      ArchivePreparation.fillIfFree(open, options.home, collection, "bench");
      open.questions().ask(questions.getFirst(), Scope.EVERYTHING);
      out.printf(
          "first answer %,d ms after the start of the JVM, %s index%n",
          Footprint.uptimeMillis(), fresh ? "with a new" : "on an existing");
      new Benchmark(open.questions()).run(questions, rounds, out);
      Optional<Long> memory = Footprint.peakResidentMebibytes();
      memory.ifPresent(mebibytes -> out.printf("%d MiB resident at most%n", mebibytes));
      out.flush();
    }
    return 0;
  }

  private void index(List<String> questions, PrintWriter out)
      throws IOException, InterruptedException {
    List<GoldArticle> articles = EvaluationArticles.under(indexed);
    double encoding = 0;
    double indexing = 0;
    // By turns, and the first turn does not count: what slows the machine slows both.
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
              "%,d articles: the embedding model alone %,.0f characters a second, indexing %,.0f:"
                  + " %.0f %%%n",
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
