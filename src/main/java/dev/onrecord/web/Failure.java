package dev.onrecord.web;

import dev.onrecord.domain.Outage;
import java.util.Optional;

/// What goes wrong with the machine, and passes.
final class Failure {
  private Failure() {}

  /// The problem to tell a client of; empty if the fault is the program's own.
  static Optional<Problem> problem(Throwable failure) {
    return failure instanceof Problem problem
        ? Optional.of(problem)
        : Outage.of(failure)
            .map(outage -> new Problem(outage.isFull() ? 507 : 503, outage.message()));
  }
}
