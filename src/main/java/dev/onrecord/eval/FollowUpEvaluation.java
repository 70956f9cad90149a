package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.set.FollowUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// How often ways to make follow-up questions stand alone name what the right rewrite names.
///
/// There are no articles to answer from, so this measures the question alone: a search for a
/// question that lacks a name cannot find what is about it.
public final class FollowUpEvaluation {
  /// Ways that need no understanding, to compare others with.
  public static final List<Rewriter> BASELINES =
      List.of(
          new Rewriter("question as it is", FollowUp::question),
          new Rewriter(
              "history glued on",
              followUp -> String.join(" ", followUp.history()) + " " + followUp.question()));

  private FollowUpEvaluation() {}

  /// A way to make a follow-up question stand alone; it must not look at the right rewrite.
  public record Rewriter(String name, Function<FollowUp, String> rewriting) {}

  /// Rewrites all questions in all ways.
  public static Report run(List<FollowUp> questions, List<Rewriter> rewriters) {
    List<FollowUp> naming =
        questions.stream().filter(q -> !NamedWords.of(q.rewrite()).isEmpty()).toList();
    List<Result> results = new ArrayList<>();
    for (Rewriter rewriter : rewriters) {
      int complete = 0;
      long characters = 0;
      for (FollowUp question : naming) {
        Set<String> names = NamedWords.of(question.rewrite());
        String rewritten = rewriter.rewriting().apply(question);
        complete += NamedWords.hasAll(rewritten, names) ? 1 : 0;
        characters += rewritten.length();
      }
      results.add(
          new Result(
              rewriter.name(),
              List.of(
                  new Measure.Share("has all names", complete, naming.size()),
                  new Measure.Length("characters", characters, naming.size()))));
    }
    return new Report(
        String.format(
            Locale.ROOT,
            "%,d follow-up questions, %,d of them with a name or number in the right rewrite",
            questions.size(),
            naming.size()),
        List.of(Tables.sideBySide("rewriting", results)),
        List.of(
            "A name is a word with a capital or a digit, but not the first of the rewrite.",
            "The longer the text, the more names it has by chance: mind its length."),
        results);
  }
}
