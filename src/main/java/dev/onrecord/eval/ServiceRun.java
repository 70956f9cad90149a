package dev.onrecord.eval;

import dev.onrecord.domain.answer.Stage;
import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Percentiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the service made of a question set.
///
/// @param judged in the order of the questions
/// @param stages how long each stage took
/// @param whole how long each answer took
/// @param followUps how follow-ups fared in their conversation and without it; empty if there are
///   none
public record ServiceRun(
    List<JudgedQuestion> judged,
    Map<Stage, Percentiles> stages,
    Percentiles whole,
    List<MethodResult> followUps) {
  static final String NAME = "onrecord";

  /// What the time of a whole answer is called.
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

  /// How good the answers are.
  public List<Measure> quality() {
    return tally().measures();
  }

  /// How long each stage took, then the answer in total.
  public List<Measure.Time> times() {
    List<Measure.Time> times = new ArrayList<>();
    stages.forEach((stage, time) -> times.add(time.named(stage.displayName())));
    times.add(whole.named(TOTAL));
    return times;
  }

  /// What of it can be compared with rankings that refuse and mark nothing.
  MethodResult compared() {
    return BaselineRun.result(NAME, tally().ranking(), whole);
  }
}
