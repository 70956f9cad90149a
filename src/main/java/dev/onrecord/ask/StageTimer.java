package dev.onrecord.ask;

import dev.onrecord.domain.answer.Stage;

/// Hears how long each stage took.
@FunctionalInterface
public interface StageTimer {
  /// A timer that does not listen.
  StageTimer NONE = (stage, nanos) -> {};

  /// Called after a stage.
  void took(Stage stage, long nanos);
}
