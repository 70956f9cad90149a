package dev.onrecord.eval;

import dev.onrecord.domain.answer.Stage;
import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Percentiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The results of the service on a question set.
///
/// @param judged the result of each question, in order
/// @param stages the times of each stage
/// @param whole the times of whole answers
/// @param followUps the results of follow-ups with and without their conversation; empty if there
///   are none
public record ServiceRun(
    List<JudgedQuestion> judged,
    Map<Stage, Percentiles> stages,
    Percentiles whole,
    List<MethodResult> followUps) {
  static final String NAME = "onrecord";

  /// Name of the time of a whole answer.
  static final String TOTAL = "in total";

  public ServiceRun {
    judged = List.copyOf(judged);
    followUps = List.copyOf(followUps);
  }

  private ServiceTally tally() {
    ServiceTally tally = new ServiceTally();
    judged.forEach(tally::add);
    return tally;
  }

  /// The measures of the answers.
  public List<Measure> quality() {
    return tally().measures();
  }

  /// The times of each stage, then of the whole answer.
  public List<Measure.Time> times() {
    List<Measure.Time> times = new ArrayList<>();
    stages.forEach((stage, time) -> times.add(time.named(stage.displayName())));
    times.add(whole.named(TOTAL));
    return times;
  }

  /// The measures that can be compared with rankings, which refuse nothing and mark nothing.
  MethodResult compared() {
    return BaselineRun.result(NAME, tally().ranking(), whole);
  }
}
