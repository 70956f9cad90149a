package dev.onrecord.cli;

import dev.onrecord.log.Logs;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a server is watched and stopped.
final class OperationsOptions {
  private static final int LONGEST_WAIT = 3_600;

  /// What a line of the log is.
  enum LogFormat {
    TEXT,
    JSON
  }

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "${env:ONRECORD_LOG_FORMAT:-text}",
      description =
          "What a line of the log on standard error is: text, or a json object."
              + " Default: text. Environment: ONRECORD_LOG_FORMAT.")
  private LogFormat format = LogFormat.TEXT;

  @Option(
      names = "--log-questions",
      defaultValue = "${env:ONRECORD_LOG_QUESTIONS:-false}",
      fallbackValue = "true",
      description =
          "Log each question in its words; otherwise the log has nothing of what is asked."
              + " Default: false. Environment: ONRECORD_LOG_QUESTIONS.")
  private boolean questions;

  @Option(
      names = "--stop-wait",
      paramLabel = "SECONDS",
      defaultValue = "${env:ONRECORD_STOP_WAIT:-20}",
      description =
          "How long a server that is stopped waits for the answers on their way; 0 cuts them off."
              + " Default: 20. Environment: ONRECORD_STOP_WAIT.")
  private int stopWait;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Begins to log as was chosen.
  ///
  /// @throws ParameterException if an option is out of range
  void begin() {
    if (stopWait < 0 || stopWait > LONGEST_WAIT) {
      throw new ParameterException(
          spec.commandLine(),
          "--stop-wait must be in [0, %d], got %d.".formatted(LONGEST_WAIT, stopWait));
    }
    if (format == LogFormat.JSON) {
      Logs.json();
    }
    if (questions) {
      Logs.questions();
    }
    Logs.requests();
  }

  /// How long a stop waits for answers that are on their way.
  Duration patience() {
    return Duration.ofSeconds(stopWait);
  }
}
