package dev.onrecord.cli;

import dev.onrecord.domain.settings.Caution;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options of all commands that read or write an archive: its folder and how it is opened.
final class EngineOptions extends HomeOption {
  private static final int MAX_THREADS = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_THREADS:-0}",
      description =
          "Threads that compute vectors of texts; 0 means one for each processor."
              + " Default: 0. Environment: ONRECORD_THREADS.")
  int threads;

  @Option(
      names = "--caution",
      paramLabel = "LEVEL",
      defaultValue = "${env:ONRECORD_CAUTION:-normal}",
      description =
          "How sure an answer must be: ${COMPLETION-CANDIDATES}. With high, more questions get"
              + " 'not found'."
              + " Default: normal. Environment: ONRECORD_CAUTION.")
  Caution caution = Caution.NORMAL;

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      defaultValue = "${env:ONRECORD_PROMPTS}",
      description =
          "Folder with your own prompts. A file replaces the program's prompt of the same name."
              + " Environment: ONRECORD_PROMPTS.")
  private @Nullable Path prompts;

  @Option(
      names = "--reranker",
      paramLabel = "FILE",
      defaultValue = "${env:ONRECORD_RERANKER}",
      description =
          "ONNX cross-encoder that sorts the best sentences again. Its tokenizer.json must be in"
              + " the same folder. Environment: ONRECORD_RERANKER.")
  private @Nullable Path reranker;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The settings that the options state.
  ///
  /// @throws ParameterException if --threads is out of range
  Settings settings() {
    if (threads < 0 || threads > MAX_THREADS) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads must be in [0, %d], got %d.".formatted(MAX_THREADS, threads));
    }
    return new Settings(
        threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
        caution,
        Optional.empty(),
        given(prompts),
        given(reranker));
  }

  /// Empty also for an empty path: a variable of the environment may be set to nothing.
  private static Optional<Path> given(@Nullable Path path) {
    return Optional.ofNullable(path).filter(p -> !p.toString().isEmpty());
  }
}
