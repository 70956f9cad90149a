package dev.onrecord.eval.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Collects times and computes percentiles of them.
public final class Percentiles {
  private final List<Long> nanos = new ArrayList<>();

  /// Adds a time, in nanoseconds.
  public void add(long time) {
    nanos.add(time);
  }

  /// A percentile in milliseconds; 0 if there are no times.
  ///
  /// @param share such as .95 for the 95th percentile, in [0, 1]
  public double millis(double share) {
    if (nanos.isEmpty()) {
      return 0;
    }
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int at = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.clamp(at, 0, sorted.size() - 1)) / 1e6;
  }

  /// The median and the 95th percentile.
  public Measure.Time named(String name) {
    return new Measure.Time(name, millis(.5), millis(.95));
  }
}
