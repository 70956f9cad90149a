package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Keeps the promise: an answer has only sentences that exact citations support.
public final class Verifier {
  private final Function<String, Optional<Article>> articles;

  /// @param articles an article by its id, from the store
  public Verifier(Function<String, Optional<Article>> articles) {
    this.articles = articles;
  }

  /// Drops every citation that is not exact and every sentence that is not supported. What is left
  /// is the answer; if nothing is left, the outcome is *not found*.
  public Outcome verify(CitedDraft draft) {
    Map<String, Citation> used = new LinkedHashMap<>();
    List<Outcome.Sentence> kept = new ArrayList<>();
    for (CitedDraft.Sentence sentence : draft.sentences()) {
      List<Citation> exact = sentence.citations().stream().filter(this::isExact).toList();
      if (!exact.isEmpty() && Support.supports(exact, sentence.text())) {
        exact.forEach(citation -> used.putIfAbsent(place(citation), citation));
        kept.add(new Outcome.Sentence(sentence.text(), numbers(exact, List.copyOf(used.keySet()))));
      }
    }
    return kept.isEmpty()
        ? new Outcome.NotFound(reason(draft.missing()), nearest(draft), draft.missing())
        : new Outcome.Answered(kept, List.copyOf(used.values()));
  }

  private static List<Integer> numbers(List<Citation> citations, List<String> used) {
    return citations.stream().map(c -> used.indexOf(place(c)) + 1).distinct().toList();
  }

  /// Names a place in a text; copies of an article share it.
  private static String place(Citation citation) {
    return citation.sha256() + citation.span();
  }

  /// The nearest passages, each place once.
  private List<Citation> nearest(CitedDraft draft) {
    Map<String, Citation> nearest = new LinkedHashMap<>();
    draft.nearest().stream()
        .filter(this::isExact)
        .forEach(citation -> nearest.putIfAbsent(place(citation), citation));
    return List.copyOf(nearest.values());
  }

  private boolean isExact(Citation citation) {
    return articles
        .apply(citation.articleId())
        .filter(citation::quotes)
        .filter(article -> Support.namesSpeaker(article, citation))
        .isPresent();
  }

  private static String reason(List<String> missing) {
    if (missing.isEmpty()) {
      return "The archive does not answer this.";
    }
    List<String> quoted = missing.stream().map(term -> "\"" + term + "\"").toList();
    String list =
        quoted.size() == 1
            ? quoted.getFirst()
            : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
    return "The archive does not answer this: none of the nearest passages mentions " + list + ".";
  }
}
