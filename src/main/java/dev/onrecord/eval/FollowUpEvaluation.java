package dev.onrecord.eval;

import dev.onrecord.eval.measure.Measure;
import dev.onrecord.eval.measure.Overlap;
import dev.onrecord.eval.set.FollowUp;
import dev.onrecord.question.followup.Exchange;
import dev.onrecord.question.followup.Exchange.GivenQuote;
import dev.onrecord.question.followup.FollowUps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Measures how often a way to rewrite follow-up questions adds the names of the right rewrite.
///
/// There are no articles, so only the question is measured. A question without the name of its
/// topic cannot find the passages about the topic.
public final class FollowUpEvaluation {
  /// The rewriting of the service, and two simple ways to compare with.
  public static final List<Rewriter> REWRITERS =
      List.of(
          new Rewriter("Onrecord", FollowUpEvaluation::standAlone),
          new Rewriter("question as it is", FollowUp::question),
          new Rewriter(
              "history glued on",
              followUp -> String.join(" ", followUp.history()) + " " + followUp.question()));

  private static final String UNKNOWN = "I don't know.";

  /// The first strings of a history are not questions: the title of a page, and of a section.
  private static final int TOPICS = 2;

  private FollowUpEvaluation() {}

  /// A way to rewrite a follow-up question. It must not read the right rewrite.
  public record Rewriter(String name, Function<FollowUp, String> rewriting) {}

  /// Rewrites all questions in all ways and compares the results.
  public static Report run(List<FollowUp> questions, List<Rewriter> rewriters) {
    int naming = (int) questions.stream().filter(q -> !added(q, q.rewrite()).isEmpty()).count();
    List<MethodResult> results =
        rewriters.stream().map(rewriter -> measure(questions, rewriter)).toList();
    return new Report(
        String.format(
            Locale.ROOT,
            "%,d follow-up questions, %,d of them lack a name or number of the right rewrite",
            questions.size(),
            naming),
        List.of(Tables.sideBySide("rewriting", results)),
        List.of(
            "A name is a word with a capital letter or a digit. The first word of a rewrite is not"
                + " counted.",
            "Only names that the follow-up itself lacks are counted. Precision: share of the added"
                + " names that the right rewrite has. Recall: share of the right names that were"
                + " added.",
            "\"has all\": share of the questions without all names that have them when rewritten.",
            "\"words F1\": overlap of the words with the right rewrite, as SQuAD counts it."),
        results);
  }

  private static MethodResult measure(List<FollowUp> questions, Rewriter rewriter) {
    int right = 0;
    int given = 0;
    int wanted = 0;
    int complete = 0;
    int naming = 0;
    double overlap = 0;
    for (FollowUp question : questions) {
      String rewritten = rewriter.rewriting().apply(question);
      Set<String> gold = added(question, question.rewrite());
      Set<String> found = added(question, rewritten);
      found.addAll(
          gold.stream().filter(name -> NamedWords.hasAll(rewritten, Set.of(name))).toList());
      given += found.size();
      wanted += gold.size();
      naming += gold.isEmpty() ? 0 : 1;
      complete += !gold.isEmpty() && found.containsAll(gold) ? 1 : 0;
      found.retainAll(gold);
      right += found.size();
      overlap += Overlap.best(rewritten, List.of(question.rewrite())).f1();
    }
    return new MethodResult(
        rewriter.name(),
        List.of(
            new Measure.Share("names precision", right, given),
            new Measure.Share("names recall", right, wanted),
            new Measure.Share("names F1", 2 * right, given + wanted),
            new Measure.Share("has all", complete, naming),
            new Measure.Mean("words F1", overlap, questions.size())));
  }

  /// The names in a text that the follow-up question lacks.
  private static Set<String> added(FollowUp question, String text) {
    Set<String> names = new HashSet<>(NamedWords.of(text));
    names.removeIf(name -> NamedWords.hasAll(question.question(), Set.of(name)));
    return names;
  }

  /// Rewrites a follow-up as in a real conversation: each earlier question is rewritten first.
  private static String standAlone(FollowUp followUp) {
    List<String> history = followUp.history();
    List<Exchange> before = new ArrayList<>();
    String topic = String.join(": ", history.subList(0, Math.min(TOPICS, history.size())));
    before.add(new Exchange(topic, topic, List.of()));
    for (int i = TOPICS; i < history.size(); i += 2) {
      before.add(
          new Exchange(
              history.get(i),
              FollowUps.readAfter(history.get(i), before).question(),
              i + 1 < history.size() && !history.get(i + 1).equals(UNKNOWN)
                  ? List.of(new GivenQuote(history.get(i + 1), Optional.empty()))
                  : List.of()));
    }
    return FollowUps.readAfter(followUp.question(), before).question();
  }
}
