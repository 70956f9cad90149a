package dev.onrecord.llm;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether an endpoint should be called now: not if enough answers are being written, not before
/// the time that it asked for, and not for a while after it failed several times in a row.
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

  /// Takes the place of one answer, which must be given back by [#leave].
  ///
  /// @throws ModelFailure if there is none
  void enter() {
    if (!answers.tryAcquire()) {
      throw new ModelFailure(Fault.BUSY, "it writes as many answers as it may");
    }
  }

  void leave() {
    answers.release();
  }

  /// Lets a call begin; it must be told how it went.
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

  /// Whether it is left alone, as it failed several times in a row.
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

  /// The reader left before it was known whether the call works.
  void abandoned() {
    if (breaker.isHalfOpen()) {
      breaker.recordFailure();
    }
  }
}
