package dev.onrecord.ask;

import dev.onrecord.domain.answer.Stage;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// How the stages of one answer are run: timed for who asks, and watched for who runs the service.
record Staging(StageTimer timer, AnswerWatch watch) {
  /// @param count how many things the stage gave
  <T> T run(Stage stage, Supplier<T> work, ToIntFunction<T> count) {
    long start = System.nanoTime();
    T result = watch.stage(stage, work, count);
    timer.took(stage, System.nanoTime() - start);
    return result;
  }
}
