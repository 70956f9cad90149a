package dev.onrecord.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times of one thing, in nanoseconds.
final class Percentiles {
  private final List<Long> nanos = new ArrayList<>();

  void add(long time) {
    nanos.add(time);
  }

  /// The time that `share` of all were at most as long as, in milliseconds; 0 if there are none.
  double millis(double share) {
    if (nanos.isEmpty()) {
      return 0;
    }
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int at = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.clamp(at, 0, sorted.size() - 1)) / 1e6;
  }
}
