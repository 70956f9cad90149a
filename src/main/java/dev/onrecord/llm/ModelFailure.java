package dev.onrecord.llm;

import java.time.Duration;
import java.util.Optional;

/// A language model gave no complete answer.
public final class ModelFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Fault fault;
  private final transient Optional<Duration> retryAfter;

  /// @param detail for the log: neither the key, nor the question, nor what the model wrote
  ModelFailure(Fault fault, String detail) {
    this(fault, detail, Optional.empty());
  }

  /// @param retryAfter the pause that the endpoint asks for
  ModelFailure(Fault fault, String detail, Optional<Duration> retryAfter) {
    super(detail);
    this.fault = fault;
    this.retryAfter = retryAfter;
  }

  /// What happened.
  public Fault fault() {
    return fault;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
