package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Table;
import java.util.List;
import java.util.Locale;

/// Makes tables of measures.
final class Tables {
  private Tables() {}

  /// A row for each measure, with the counts behind it.
  static Table quality(List<Measure> measures) {
    return new Table(
        "measure",
        List.of("value", "of"),
        measures.stream().map(m -> new Table.Row(m.name(), List.of(value(m), counts(m)))).toList());
  }

  /// A row for each time.
  static Table times(List<Measure.Time> times) {
    return new Table(
        "ms",
        List.of("p50", "p95"),
        times.stream()
            .map(
                time ->
                    new Table.Row(
                        time.name(),
                        List.of(Table.decimal(time.p50(), 1), Table.decimal(time.p95(), 1))))
            .toList());
  }

  /// A row for each result, a column for each measure.
  ///
  /// @param results at least one; all have the same measures
  static Table sideBySide(String title, List<MethodResult> results) {
    return new Table(
        title,
        results.getFirst().measures().stream().map(Tables::heading).toList(),
        results.stream()
            .map(
                result ->
                    new Table.Row(
                        result.name(), result.measures().stream().map(Tables::value).toList()))
            .toList());
  }

  private static String heading(Measure measure) {
    return switch (measure) {
      case Measure.Time time -> "p50 ms";
      case Measure.Share share -> share.name();
      case Measure.Mean mean -> mean.name();
      case Measure.Length length -> length.name();
      case Measure.Separation separation -> separation.name();
    };
  }

  private static String value(Measure measure) {
    return switch (measure) {
      case Measure.Share share -> Table.share(share.value());
      case Measure.Mean mean -> Table.share(mean.value());
      case Measure.Separation separation -> Table.share(separation.value());
      case Measure.Length length -> Table.decimal(length.value(), 0);
      case Measure.Time time -> Table.decimal(time.p50(), 1);
    };
  }

  private static String counts(Measure measure) {
    return switch (measure) {
      case Measure.Share share ->
          String.format(Locale.ROOT, "%,d of %,d", share.part(), share.whole());
      case Measure.Mean mean -> String.format(Locale.ROOT, "%,d", mean.count());
      case Measure.Length length -> String.format(Locale.ROOT, "%,d", length.count());
      case Measure.Separation separation ->
          String.format(
              Locale.ROOT, "%,d against %,d", separation.positives(), separation.negatives());
      case Measure.Time time -> "";
    };
  }
}
