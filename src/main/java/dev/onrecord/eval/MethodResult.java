package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import java.util.List;

/// What one way to answer achieved.
///
/// @param name of the way
/// @param measures in the order to print them
public record MethodResult(String name, List<Measure> measures) {
  public MethodResult {
    measures = List.copyOf(measures);
  }
}
