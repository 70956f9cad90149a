package dev.onrecord.eval.measure;

/// One number of a run. If there was nothing to measure, its value is `NaN`.
public sealed interface Measure {
  /// Name in tables.
  String name();

  /// The number; `NaN` if there was nothing to measure.
  double value();

  /// A share of a whole.
  ///
  /// @param part in [0, `whole`]
  /// @param whole number of all cases
  record Share(String name, int part, int whole) implements Measure {
    public Share {
      if (part < 0 || part > whole) {
        throw new IllegalArgumentException(
            "part must be in [0, %d], got %d".formatted(whole, part));
      }
    }

    @Override
    public double value() {
      return whole == 0 ? Double.NaN : (double) part / whole;
    }
  }

  /// The mean of numbers in [0, 1].
  ///
  /// @param sum sum of all
  /// @param count number of all
  record Mean(String name, double sum, int count) implements Measure {
    @Override
    public double value() {
      return count == 0 ? Double.NaN : sum / count;
    }
  }

  /// The mean length of texts, in characters (UTF-16 code units).
  ///
  /// @param sum sum of all
  /// @param count number of all
  record Length(String name, long sum, int count) implements Measure {
    @Override
    public double value() {
      return count == 0 ? Double.NaN : (double) sum / count;
    }
  }

  /// How well a score separates two kinds of things.
  ///
  /// @param value such as the area under a curve, in [0, 1]; `NaN` if one kind is empty
  /// @param positives number of things that should have a high score
  /// @param negatives number of things that should have a low score
  record Separation(String name, double value, int positives, int negatives) implements Measure {}

  /// The time of something.
  ///
  /// @param p50 the median, in milliseconds; this is the value
  /// @param p95 the 95th percentile, in milliseconds
  record Time(String name, double p50, double p95) implements Measure {
    @Override
    public double value() {
      return p50;
    }
  }
}
