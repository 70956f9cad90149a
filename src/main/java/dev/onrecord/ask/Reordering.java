package dev.onrecord.ask;

import dev.onrecord.domain.index.Evidence;
import dev.onrecord.rerank.CrossEncoder;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The cross-encoder's part in one answer; without one, or if it fails, everything stays where it
/// is.
final class Reordering {
  private static final Logger LOG = LoggerFactory.getLogger(CrossEncoder.class);
  private static final String FAILED =
      "The cross-encoder failed: the passages stand in the order that they have without it.";

  private final Optional<CrossEncoder> encoder;
  private boolean failed;

  Reordering(Optional<CrossEncoder> encoder) {
    this.encoder = encoder;
  }

  /// @param ranking best first
  List<Evidence> order(String question, List<Evidence> ranking) {
    if (encoder.isEmpty() || failed) {
      return ranking;
    }
    try {
      return encoder.get().order(question, ranking);
    } catch (RuntimeException e) {
      LOG.warn("the reranker failed: {}", e.toString());
      failed = true;
      return ranking;
    }
  }

  /// Whether it puts anything in another order.
  boolean reorders() {
    return encoder.isPresent() && !failed;
  }

  List<String> notices() {
    return failed ? List.of(FAILED) : List.of();
  }
}
