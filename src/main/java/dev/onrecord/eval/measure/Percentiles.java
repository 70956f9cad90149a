package dev.onrecord.eval.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times of one thing, in nanoseconds.
public final class Percentiles {
  private final List<Long> nanos = new ArrayList<>();

  /// Counts one more time, in nanoseconds.
  public void add(long time) {
    nanos.add(time);
  }

  /// The time that `share` of all were at most as long as, in milliseconds; 0 if there are none.
  ///
  /// @param share in [0, 1]
  public double millis(double share) {
    if (nanos.isEmpty()) {
      return 0;
    }
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int at = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.clamp(at, 0, sorted.size() - 1)) / 1e6;
  }

  /// The p50 and the p95.
  public Measure.Time named(String name) {
    return new Measure.Time(name, millis(.5), millis(.95));
  }
}
