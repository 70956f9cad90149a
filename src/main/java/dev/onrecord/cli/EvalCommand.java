package dev.onrecord.cli;

import dev.onrecord.ask.QuestionText;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.BaselineRun;
import dev.onrecord.eval.ClaimEvaluation;
import dev.onrecord.eval.Evaluation;
import dev.onrecord.eval.FollowUpEvaluation;
import dev.onrecord.eval.MethodResult;
import dev.onrecord.eval.Report;
import dev.onrecord.eval.ServiceRun;
import dev.onrecord.eval.StatementEvaluation;
import dev.onrecord.eval.baseline.Baselines;
import dev.onrecord.eval.set.CanardFile;
import dev.onrecord.eval.set.GoldClaim;
import dev.onrecord.eval.set.OwnQuestions;
import dev.onrecord.eval.set.QuestionSet;
import dev.onrecord.eval.set.QuestionSetFormat;
import dev.onrecord.eval.set.SquadFile;
import dev.onrecord.eval.set.WiceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures answers on a question set, in a temporary archive.
@Command(
    name = "eval",
    description = {
      "Measure how good answers are, with a file of questions and right answers.",
      "The articles of the file go into a temporary archive. The archive in --home is not used."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord eval dev-v2.0.json",
      "  onrecord eval --articles path/to/folder questions.jsonl"
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description =
          "Format of FILE: squad, jsonl (questions about your own articles), canard, wice or"
              + " statements. Default: found by the content of the file.")
  private @Nullable QuestionSetFormat format;

  @Option(
      names = "--articles",
      paramLabel = "FILE_OR_DIR",
      description =
          "The articles for the questions of a jsonl file. Default: the five example articles.")
  private List<Path> articles = List.of();

  @Option(
      names = "--baselines",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description =
          "With squad and jsonl files, also measure BM25, vectors, their fusion and LangChain4j."
              + " --no-baselines is faster. Default: --baselines.")
  private boolean baselines = true;

  @Option(names = "--errors", description = "List every error of a statements file.")
  private boolean errors;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write the numbers to this file, as JSON.")
  private @Nullable Path json;

  @Option(
      names = "--explain",
      paramLabel = "QUESTION",
      description =
          "With squad and jsonl files: print why each sentence has its rank for this question, in"
              + " place of the measures.")
  private @Nullable String explain;

  @Parameters(paramLabel = "FILE", description = "The file with the questions.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  EvalCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    QuestionSetFormat known = format == null ? QuestionSetFormat.of(file) : format;
    objection(known)
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    PrintWriter out = spec.commandLine().getOut();
    if (explain != null) {
      explain(explain, questions(known), out);
      return 0;
    }
    if (known != QuestionSetFormat.STATEMENTS) {
      out.printf("%s, read as %s%n", file, known);
    }
    switch (known) {
      case SQUAD, JSONL -> print(ask(questions(known)), out);
      case CANARD ->
          print(FollowUpEvaluation.run(CanardFile.read(file), FollowUpEvaluation.REWRITERS), out);
      case WICE -> print(check(WiceFile.read(file)), out);
      case STATEMENTS -> StatementEvaluation.run(file, errors, out);
    }
    return 0;
  }

  /// Why the options do not fit the format; empty if they fit.
  private Optional<String> objection(QuestionSetFormat known) {
    if (!articles.isEmpty() && known != QuestionSetFormat.JSONL) {
      return Optional.of(
          "--articles is only for jsonl files; a %s file contains its articles.".formatted(known));
    }
    if (explain != null && known != QuestionSetFormat.SQUAD && known != QuestionSetFormat.JSONL) {
      return Optional.of("--explain is only for squad and jsonl files.");
    }
    if (errors && known != QuestionSetFormat.STATEMENTS) {
      return Optional.of("--errors is only for statements files.");
    }
    if (json != null && known == QuestionSetFormat.STATEMENTS) {
      return Optional.of("--json is not for statements files.");
    }
    if (json != null && !Files.isDirectory(json.toAbsolutePath().resolveSibling(""))) {
      return Optional.of("--json must name a file in a folder that exists, got '" + json + "'.");
    }
    return Optional.empty();
  }

  private QuestionSet questions(QuestionSetFormat known) throws IOException {
    return known == QuestionSetFormat.JSONL
        ? OwnQuestions.read(file, EvaluationArticles.under(articles))
        : SquadFile.read(file);
  }

  private void print(Report report, PrintWriter out) throws IOException {
    report.print(out);
    if (json != null) {
      report.writeJson(json, file);
    }
  }

  private void explain(String question, QuestionSet set, PrintWriter out) throws IOException {
    QuestionText.objection(question)
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    try (TemporaryHome home = TemporaryHome.make(opener, options.settings())) {
      OpenHome open = home.open();
      try (TerminalProgress indexing = new TerminalProgress("Indexing")) {
        new Evaluation(open.archive(), open.questions()).index(set.articles(), indexing);
      }
      ExplanationPrinter.print(
          open.questions().search(question, Scope.EVERYTHING, Filtering.NONE, 0).explanations(),
          out);
    }
  }

  private Report ask(QuestionSet set) throws IOException {
    try (TemporaryHome home = TemporaryHome.make(opener, options.settings())) {
      OpenHome open = home.open();
      ServiceRun service;
      try (TerminalProgress indexing = new TerminalProgress("Indexing");
          TerminalProgress asking = new TerminalProgress("Asking")) {
        service = new Evaluation(open.archive(), open.questions()).run(set, indexing, asking);
      }
      return Report.ofQuestions(set, service, baselines ? compare(set, open.encoder()) : List.of());
    }
  }

  private static List<MethodResult> compare(QuestionSet set, Encoder encoder) {
    try (TerminalProgress indexing = new TerminalProgress("Indexing for baselines");
        TerminalProgress asking = new TerminalProgress("Asking baselines")) {
      return BaselineRun.run(Baselines.over(set.articles(), encoder, indexing), set, asking);
    }
  }

  private Report check(List<GoldClaim> claims) throws IOException {
    try (TemporaryHome home = TemporaryHome.make(opener, options.settings());
        TerminalProgress progress = new TerminalProgress("Checking claims")) {
      return new ClaimEvaluation(home.open().encoder()).run(claims, progress);
    }
  }
}
