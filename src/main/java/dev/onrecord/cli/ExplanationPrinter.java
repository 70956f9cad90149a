package dev.onrecord.cli;

import dev.onrecord.domain.answer.Explained;
import dev.onrecord.domain.answer.Explained.Part;
import dev.onrecord.domain.answer.Explanation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Prints why sentences have their rank.
final class ExplanationPrinter {
  private static final int MOST_SENTENCES = 10;
  private static final int MOST_PARTS = 6;

  private ExplanationPrinter() {}

  /// Prints the best sentences of each question.
  ///
  /// @param explanations one for each question; a text may ask several
  static void print(List<Explanation> explanations, PrintWriter out) {
    List<Explained> explained = explanations.stream().flatMap(e -> e.ranking().stream()).toList();
    if (explained.isEmpty()) {
      out.println("No sentence was found.");
    }
    for (int i = 0; i < Math.min(MOST_SENTENCES, explained.size()); i++) {
      Explained one = explained.get(i);
      out.printf(
          Locale.ROOT,
          "%d. %s  score %.2f, about it %.2f, answers it %.2f, %s%n   %s%n   %s%n",
          i + 1,
          one.evidence().key(),
          one.score(),
          one.topic(),
          one.answer(),
          one.accepted() ? "accepted" : "refused",
          one.evidence().text().replaceAll("\\s+", " "),
          one.parts().stream()
              .limit(MOST_PARTS)
              .map(ExplanationPrinter::part)
              .collect(Collectors.joining(", ")));
    }
    out.flush();
  }

  private static String part(Part part) {
    return String.format(
        Locale.ROOT, "%s %.2f (%+.2f)", part.feature(), part.value(), part.effect());
  }
}
