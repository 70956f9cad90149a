package dev.onrecord.llm;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides whether an endpoint may be called now. It may not if it already writes its maximum of
/// answers, if it asked for a pause, or if it failed several times in a row a short while ago.
final class Availability {
  private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);
  private static final int FAILURES = 3;
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Semaphore answers;
  private final CircuitBreaker<Object> breaker;
  private final AtomicLong notBefore = new AtomicLong(System.nanoTime());

  /// @param name of the model, for the log
  /// @param concurrency answers that may be written at the same time
  Availability(String name, int concurrency) {
    this.answers = new Semaphore(concurrency);
    this.breaker =
        CircuitBreaker.builder()
            .withFailureThreshold(FAILURES)
            .withDelay(PAUSE)
            .onOpen(
                event ->
                    LOG.warn(
                        "{} keeps failing: it is left alone for {} s, and answers are the passages"
                            + " themselves",
                        name,
                        PAUSE.toSeconds()))
            .onClose(event -> LOG.warn("{} works again", name))
            .build();
  }

  /// Reserves the place of one answer; [#leave] must release it.
  ///
  /// @throws ModelFailure if no place is free
  void enter() {
    if (!answers.tryAcquire()) {
      throw new ModelFailure(Fault.BUSY, "it writes as many answers as it may");
    }
  }

  void leave() {
    answers.release();
  }

  /// Lets a call begin. One of [#worked], [#failed] and [#abandoned] must be called at its end.
  ///
  /// @throws ModelFailure if the endpoint should not be called now
  void beforeCall() {
    long wait = notBefore.get() - System.nanoTime();
    if (wait > 0) {
      throw new ModelFailure(
          Fault.RATE_LIMITED,
          "it asked to be left alone for another %d s".formatted(wait / 1_000_000_000 + 1));
    }
    if (!breaker.tryAcquirePermit()) {
      throw new ModelFailure(Fault.PAUSED, "it failed before");
    }
  }

  /// Whether it is not called for a while, because it failed several times in a row.
  boolean isPaused() {
    return breaker.isOpen();
  }

  void worked() {
    breaker.recordSuccess();
  }

  void failed(ModelFailure failure) {
    failure
        .retryAfter()
        .ifPresent(
            pause ->
                notBefore.accumulateAndGet(
                    System.nanoTime() + pause.toNanos(), (a, b) -> a - b > 0 ? a : b));
    if (failure.fault().countsAgainstEndpoint()) {
      breaker.recordFailure();
    } else {
      breaker.recordSuccess();
    }
  }

  /// The reader left before the call succeeded or failed.
  void abandoned() {
    if (breaker.isHalfOpen()) {
      breaker.recordFailure();
    }
  }
}
