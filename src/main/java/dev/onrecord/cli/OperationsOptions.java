package dev.onrecord.cli;

import dev.onrecord.log.Logs;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Options for the log and the stop of a server.
final class OperationsOptions {
  private static final int LONGEST_WAIT = 3_600;

  /// The form of a line of the log.
  enum LogFormat {
    TEXT,
    JSON
  }

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "${env:ONRECORD_LOG_FORMAT:-text}",
      description =
          "Form of the log lines on standard error: text or json."
              + " Default: text. Environment: ONRECORD_LOG_FORMAT.")
  private LogFormat format = LogFormat.TEXT;

  @Option(
      names = "--log-questions",
      defaultValue = "${env:ONRECORD_LOG_QUESTIONS:-false}",
      fallbackValue = "true",
      description =
          "Write the text of each question to the log. Without this option the log has no"
              + " questions. Default: false. Environment: ONRECORD_LOG_QUESTIONS.")
  private boolean questions;

  @Option(
      names = "--stop-wait",
      paramLabel = "SECONDS",
      defaultValue = "${env:ONRECORD_STOP_WAIT:-20}",
      description =
          "Seconds that a stopping server waits for running answers; 0 means not at all."
              + " Default: 20. Environment: ONRECORD_STOP_WAIT.")
  private int stopWait;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Sets up the log as the options state.
  ///
  /// @throws ParameterException if an option is out of range
  void setUpLog() {
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

  /// How long a stop waits for running answers.
  Duration stopWait() {
    return Duration.ofSeconds(stopWait);
  }
}
