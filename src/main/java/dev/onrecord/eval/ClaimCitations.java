package dev.onrecord.eval;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.eval.set.GoldClaim;
import dev.onrecord.similarity.LateInteraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses the sentences of a page that a model would cite for a claim: up to four that together
/// are most similar to it.
final class ClaimCitations {
  private static final int MOST = 4;

  /// Another sentence is cited only if it raises the similarity by this.
  private static final double GAIN = .01;

  private static final String TITLE = "(meta data) TITLE: ";

  private ClaimCitations() {}

  /// @param interaction of the claim
  /// @param best for each sentence of the page: its best similarity to each token of the claim
  static List<Citation> of(GoldClaim claim, LateInteraction interaction, List<double[]> best) {
    List<Integer> chosen = new ArrayList<>();
    double[] known = new double[interaction.tokens()];
    double score = 0;
    while (chosen.size() < MOST) {
      int next = -1;
      double highest = -1;
      for (int s = 0; s < best.size(); s++) {
        double with = interaction.score(higher(known, best.get(s)));
        if (with > highest && !chosen.contains(s) && !claim.page().get(s).isBlank()) {
          highest = with;
          next = s;
        }
      }
      if (next < 0 || (!chosen.isEmpty() && highest - score < GAIN)) {
        break;
      }
      chosen.add(next);
      known = higher(known, best.get(next));
      score = highest;
    }
    return chosen.stream().map(s -> citation(claim, s)).toList();
  }

  private static double[] higher(double[] a, double[] b) {
    double[] higher = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      higher[i] = Math.max(a[i], b[i]);
    }
    return higher;
  }

  private static Citation citation(GoldClaim claim, int sentence) {
    String text = String.join(" ", claim.page());
    int start = claim.page().subList(0, sentence).stream().mapToInt(s -> s.length() + 1).sum();
    String quote = claim.page().get(sentence);
    Span span = new Span(start, start + quote.length());
    String first = claim.page().getFirst();
    return new Citation(
        "page",
        first.startsWith(TITLE) ? first.substring(TITLE.length()) : "page",
        Optional.empty(),
        Optional.empty(),
        Article.sha256(text),
        quote,
        span,
        span,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of());
  }
}
