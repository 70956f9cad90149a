package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import java.util.ArrayList;
import java.util.List;

/// Counts what became of follow-up questions, each asked in three ways.
final class FollowUpTally {
  private final List<JudgedQuestion> inConversation = new ArrayList<>();
  private final List<JudgedQuestion> asTyped = new ArrayList<>();
  private final List<JudgedQuestion> writtenOut = new ArrayList<>();

  /// @param conversation asked after the questions before it
  /// @param typed asked by itself
  /// @param written asked as people wrote it out, where the set has that
  void add(JudgedQuestion conversation, JudgedQuestion typed, JudgedQuestion written) {
    inConversation.add(conversation);
    asTyped.add(typed);
    writtenOut.add(written);
  }

  /// A result for each way; none if there was no follow-up.
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
