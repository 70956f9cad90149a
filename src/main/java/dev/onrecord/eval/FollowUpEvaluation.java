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

/// How often ways to make follow-up questions stand alone name what the right rewrite names.
///
/// There are no articles to answer from, so this measures the question alone: a search for a
/// question that lacks a name cannot find what is about it.
public final class FollowUpEvaluation {
  /// The service's own way, and two that need no understanding.
  public static final List<Rewriter> REWRITERS =
      List.of(
          new Rewriter("Onrecord", FollowUpEvaluation::standAlone),
          new Rewriter("question as it is", FollowUp::question),
          new Rewriter(
              "history glued on",
              followUp -> String.join(" ", followUp.history()) + " " + followUp.question()));

  private static final String UNKNOWN = "I don't know.";

  /// A history opens with what the conversation is about: a page and a section of it.
  private static final int TOPICS = 2;

  private FollowUpEvaluation() {}

  /// A way to make a follow-up question stand alone; it must not look at the right rewrite.
  public record Rewriter(String name, Function<FollowUp, String> rewriting) {}

  /// Rewrites all questions in all ways.
  public static Report run(List<FollowUp> questions, List<Rewriter> rewriters) {
    int naming = (int) questions.stream().filter(q -> !added(q, q.rewrite()).isEmpty()).count();
    List<Result> results =
        rewriters.stream().map(rewriter -> measure(questions, rewriter)).toList();
    return new Report(
        String.format(
            Locale.ROOT,
            "%,d follow-up questions, %,d of them lack a name or number of the right rewrite",
            questions.size(),
            naming),
        List.of(Tables.sideBySide("rewriting", results)),
        List.of(
            "A name is a word with a capital or a digit, but not the first of a rewrite.",
            "Names are counted that the follow-up itself lacks: precision is the share of those"
                + " added that the right rewrite has, recall the share of the right ones added.",
            "\"has all\": of the questions that lack a name, how many have all when rewritten.",
            "\"words F1\": overlap of the rewrite with the right one, as SQuAD counts it."),
        results);
  }

  private static Result measure(List<FollowUp> questions, Rewriter rewriter) {
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
    return new Result(
        rewriter.name(),
        List.of(
            new Measure.Share("names precision", right, given),
            new Measure.Share("names recall", right, wanted),
            new Measure.Share("names F1", 2 * right, given + wanted),
            new Measure.Share("has all", complete, naming),
            new Measure.Mean("words F1", overlap, questions.size())));
  }

  /// The named words of a text that the follow-up question lacks.
  private static Set<String> added(FollowUp question, String text) {
    Set<String> names = new HashSet<>(NamedWords.of(text));
    names.removeIf(name -> NamedWords.hasAll(question.question(), Set.of(name)));
    return names;
  }

  /// Each earlier question is made to stand alone by those before it, as in a real conversation.
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
