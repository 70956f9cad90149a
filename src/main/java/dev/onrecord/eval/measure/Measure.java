package dev.onrecord.eval.measure;

/// One number of a run. Where it is about nothing, its value is not a number.
public sealed interface Measure {
  /// What is measured, as tables name it.
  String name();

  /// The number; `NaN` where there was nothing to measure.
  double value();

  /// How often something was so.
  ///
  /// @param part how often, in [0, `whole`]
  /// @param whole of how many
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
  /// @param sum of all
  /// @param count how many there are
  record Mean(String name, double sum, int count) implements Measure {
    @Override
    public double value() {
      return count == 0 ? Double.NaN : sum / count;
    }
  }

  /// How long texts are in the mean, in characters (UTF-16 code units).
  ///
  /// @param sum of all
  /// @param count how many there are
  record Length(String name, long sum, int count) implements Measure {
    @Override
    public double value() {
      return count == 0 ? Double.NaN : (double) sum / count;
    }
  }

  /// How well a score tells one kind from the other.
  ///
  /// @param value such as the area under a curve, in [0, 1]; `NaN` if one kind is empty
  /// @param positives how many should score high
  /// @param negatives how many should score low
  record Separation(String name, double value, int positives, int negatives) implements Measure {}

  /// How long something took.
  ///
  /// @param p50 milliseconds that half of all took at most; this is the value
  /// @param p95 milliseconds that 95 of 100 took at most
  record Time(String name, double p50, double p95) implements Measure {
    @Override
    public double value() {
      return p50;
    }
  }
}
