package dev.onrecord.telemetry;

import dev.onrecord.ask.AnswerWatch;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Mode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures answers and their stages, and traces each as a span. Neither contains any text.
final class AnswerTelemetry implements AnswerWatch {
  /// Silent unless the administrator switches logging of questions on.
  private static final Logger QUESTIONS = LoggerFactory.getLogger("dev.onrecord.questions");

  private static final String FAILED = "failed";
  private static final String CANCELLED = "cancelled";
  private static final String NO_MODE = "none";

  private final MeterRegistry registry;
  private final Tracer tracer;
  private final Map<Stage, Timer> stages = new EnumMap<>(Stage.class);

  AnswerTelemetry(MeterRegistry registry, Tracer tracer) {
    this.registry = registry;
    this.tracer = tracer;
    for (Stage stage : Stage.values()) {
      stages.put(
          stage,
          Buckets.timer("onrecord.answer.stage", "Time of each stage of an answer.")
              .tag("stage", stage.displayName())
              .register(registry));
    }
    for (Mode mode : new Mode[] {Mode.EXTRACTIVE, Mode.GENERATIVE}) {
      answers("answered", mode.wireName());
    }
    answers("not_found", Mode.EXTRACTIVE.wireName());
    answers(FAILED, NO_MODE);
    answers(CANCELLED, NO_MODE);
  }

  private Timer answers(String outcome, String mode) {
    return Buckets.timer("onrecord.answers", "Time of whole answers, by outcome and mode.")
        .tag("outcome", outcome)
        .tag("mode", mode)
        .register(registry);
  }

  @Override
  public Answer answer(Request request, Supplier<Answer> making) {
    QUESTIONS.info("asked: {}", request.question());
    Span span =
        tracer
            .spanBuilder("ask")
            .setAttribute("onrecord.turns", request.conversation().size())
            .startSpan();
    long start = System.nanoTime();
    String outcome = FAILED;
    String mode = NO_MODE;
    try (Scope _ = span.makeCurrent()) {
      Answer answer = making.get();
      outcome =
          switch (answer.outcome()) {
            case Outcome.Answered _ -> "answered";
            case Outcome.NotFound _ -> "not_found";
          };
      mode = (answer.model().isPresent() ? Mode.GENERATIVE : Mode.EXTRACTIVE).wireName();
      span.setAttribute("onrecord.mode", mode);
      span.setAttribute("onrecord.citations", answer.outcome().quoted().size());
      span.setAttribute("onrecord.generation", answer.index().generation());
      return answer;
    } catch (CancellationException e) {
      outcome = CANCELLED;
      throw e;
    } catch (RuntimeException e) {
      fail(span, e);
      throw e;
    } finally {
      span.setAttribute("onrecord.outcome", outcome);
      span.end();
      answers(outcome, mode).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
  }

  @Override
  public <T> T stage(Stage stage, Supplier<T> work, ToIntFunction<T> count) {
    Span span = tracer.spanBuilder(stage.displayName()).startSpan();
    long start = System.nanoTime();
    try (Scope _ = span.makeCurrent()) {
      T result = work.get();
      span.setAttribute("onrecord.count", count.applyAsInt(result));
      return result;
    } catch (RuntimeException e) {
      fail(span, e);
      throw e;
    } finally {
      span.end();
      Timer timer = stages.get(stage);
      if (timer != null) {
        timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
      }
    }
  }

  /// Records only the class of the failure: its message may repeat the question.
  private static void fail(Span span, RuntimeException failure) {
    span.setStatus(StatusCode.ERROR);
    span.setAttribute("error.type", failure.getClass().getName());
  }
}
