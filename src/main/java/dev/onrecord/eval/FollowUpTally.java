package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import java.util.ArrayList;
import java.util.List;

/// Counts what became of follow-up questions, each asked in three ways.
final class FollowUpTally {
  private final List<Judged> inConversation = new ArrayList<>();
  private final List<Judged> asTyped = new ArrayList<>();
  private final List<Judged> writtenOut = new ArrayList<>();

  /// @param conversation asked after the questions before it
  /// @param typed asked by itself
  /// @param written asked as people wrote it out, where the set has that
  void add(Judged conversation, Judged typed, Judged written) {
    inConversation.add(conversation);
    asTyped.add(typed);
    writtenOut.add(written);
  }

  /// A result for each way; none if there was no follow-up.
  List<Result> results() {
    return inConversation.isEmpty()
        ? List.of()
        : List.of(
            result("in conversation", inConversation),
            result("by itself", asTyped),
            result("written out by people", writtenOut));
  }

  private static Result result(String name, List<Judged> judged) {
    List<Judged> answerable = judged.stream().filter(j -> j.asked().answerable()).toList();
    List<Judged> others = judged.stream().filter(j -> !j.asked().answerable()).toList();
    return new Result(
        name,
        List.of(
            new Measure.Share(
                "first citation right",
                (int) answerable.stream().filter(j -> j.answered() && j.isFirst()).count(),
                answerable.size()),
            new Measure.Share(
                "right refusals",
                (int) others.stream().filter(j -> !j.answered()).count(),
                others.size())));
  }
}
