package dev.onrecord.question;

import java.util.stream.Stream;

/// How unlikely it is that somebody who meant a word typed another, as the cost of the cheapest way
/// from one to the other: letters left out, added, replaced, or swapped with their neighbour (the
/// optimal string alignment distance), where each slip costs the less the commoner it is.
final class EditCost {
  static final double DOUBLED = .5;
  static final double SWAPPED = .7;
  static final double ALIKE = .8;
  static final double OTHER = 1;

  /// A letter for one that neither sounds like it nor is beside it on the keyboard.
  private static final double UNLIKE = 1.6;

  /// Letters that stand for like sounds; others are classes of their own.
  private static final String[] ALIKE_LETTERS = {"aeiouy", "ckq", "sz", "vwf", "gj", "dt", "bp"};

  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private final String typed;
  private final String meant;

  private EditCost(String typed, String meant) {
    this.typed = typed;
    this.meant = meant;
  }

  /// At least 0, in letters: a common slip costs less than one.
  static double of(String typed, String meant) {
    return new EditCost(typed, meant).cost();
  }

  private double cost() {
    double[][] costs = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        costs[i][j] = i + j == 0 ? 0 : cheapest(costs, i, j);
      }
    }
    return costs[typed.length()][meant.length()];
  }

  /// The cost of the first `i` letters typed for the first `j` meant, from what stands before.
  private double cheapest(double[][] costs, int i, int j) {
    double least = Double.POSITIVE_INFINITY;
    if (i > 0) {
      least = costs[i - 1][j] + oneMore(typed, i - 1);
    }
    if (j > 0) {
      least = Math.min(least, costs[i][j - 1] + oneMore(meant, j - 1));
    }
    if (i > 0 && j > 0) {
      least =
          Math.min(least, costs[i - 1][j - 1] + replaced(typed.charAt(i - 1), meant.charAt(j - 1)));
    }
    if (i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      least = Math.min(least, costs[i - 2][j - 2] + SWAPPED);
    }
    return least;
  }

  /// The cost of a letter that one of the words has and the other lacks.
  private static double oneMore(String word, int at) {
    char letter = word.charAt(at);
    boolean doubled =
        (at > 0 && word.charAt(at - 1) == letter)
            || (at + 1 < word.length() && word.charAt(at + 1) == letter);
    return doubled ? DOUBLED : classOf(letter) == 'a' ? ALIKE : OTHER;
  }

  private static double replaced(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    if (classOf(typed) == classOf(meant)) {
      return ALIKE;
    }
    return areNeighbours(typed, meant) ? OTHER : UNLIKE;
  }

  /// Whether two letters are side by side on a keyboard.
  private static boolean areNeighbours(char a, char b) {
    return Stream.of(KEYS).anyMatch(row -> row.contains("" + a + b) || row.contains("" + b + a));
  }

  private static char classOf(char letter) {
    for (String letters : ALIKE_LETTERS) {
      if (letters.indexOf(letter) >= 0) {
        return letters.charAt(0);
      }
    }
    return letter;
  }
}
