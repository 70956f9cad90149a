package dev.onrecord.eval.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How well some words agree with the right words, as SQuAD (Rajpurkar et al., 2016) counts it:
/// case, punctuation and the articles *a*, *an*, *the* do not matter.
///
/// @param exact whether the words are equal
/// @param f1 harmonic mean of the two shares of common tokens, in [0, 1]
public record Overlap(boolean exact, double f1) {
  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]");
  private static final Pattern ARTICLES = Pattern.compile("\\b(?:a|an|the)\\b");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /// Compares with the most similar of several right answers.
  ///
  /// @param right at least one
  public static Overlap best(String words, Collection<String> right) {
    return right.stream()
        .map(answer -> of(tokens(words), tokens(answer)))
        .max(Comparator.comparing(Overlap::exact).thenComparingDouble(Overlap::f1))
        .orElseThrow();
  }

  private static Overlap of(List<String> words, List<String> right) {
    if (words.isEmpty() || right.isEmpty()) {
      boolean exact = words.equals(right);
      return new Overlap(exact, exact ? 1 : 0);
    }
    Map<String, Integer> left = new HashMap<>();
    right.forEach(token -> left.merge(token, 1, Integer::sum));
    int common = 0;
    for (String token : words) {
      if (left.merge(token, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return new Overlap(words.equals(right), 2.0 * common / (words.size() + right.size()));
  }

  private static List<String> tokens(String text) {
    String bare = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    String spaced = SPACE.matcher(ARTICLES.matcher(bare).replaceAll(" ")).replaceAll(" ").strip();
    return spaced.isEmpty() ? List.of() : List.of(spaced.split(" ", -1));
  }
}
