package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import java.util.List;

/// The measures of one method, such as the service or a baseline.
///
/// @param name name of the method
/// @param measures in the order to print them
public record MethodResult(String name, List<Measure> measures) {
  public MethodResult {
    measures = List.copyOf(measures);
  }
}
