package dev.onrecord.eval;

import dev.onrecord.ask.AnswerWatch;
import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.eval.measure.Percentiles;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// How long each stage of each answer took.
final class StageTimes implements AnswerWatch {
  private final Map<Stage, Percentiles> times = new EnumMap<>(Stage.class);

  /// The times of the stages so far, in the order of the stages.
  Map<Stage, Percentiles> times() {
    return times;
  }

  @Override
  public Answer answer(Request request, Supplier<Answer> making) {
    return making.get();
  }

  @Override
  public <T> T stage(Stage stage, Supplier<T> work, ToIntFunction<T> count) {
    long start = System.nanoTime();
    T result = work.get();
    times.computeIfAbsent(stage, s -> new Percentiles()).add(System.nanoTime() - start);
    return result;
  }
}
