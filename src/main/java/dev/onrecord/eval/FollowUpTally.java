package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import java.util.ArrayList;
import java.util.List;

/// Counts the results of follow-up questions, each asked in three ways.
final class FollowUpTally {
  private final List<JudgedQuestion> inConversation = new ArrayList<>();
  private final List<JudgedQuestion> asTyped = new ArrayList<>();
  private final List<JudgedQuestion> writtenOut = new ArrayList<>();

  /// @param conversation asked after the questions before it
  /// @param typed asked alone
  /// @param written asked in the form that people wrote out; the same as `typed` if the set has
  ///   none
  void add(JudgedQuestion conversation, JudgedQuestion typed, JudgedQuestion written) {
    inConversation.add(conversation);
    asTyped.add(typed);
    writtenOut.add(written);
  }

  /// A result for each way; empty if there was no follow-up.
  List<MethodResult> results() {
    return inConversation.isEmpty()
        ? List.of()
        : List.of(
            result("in conversation", inConversation),
            result("by itself", asTyped),
            result("written out by people", writtenOut));
  }

  private static MethodResult result(String name, List<JudgedQuestion> judged) {
    List<JudgedQuestion> answerable = judged.stream().filter(j -> j.asked().answerable()).toList();
    List<JudgedQuestion> others = judged.stream().filter(j -> !j.asked().answerable()).toList();
    return new MethodResult(
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
