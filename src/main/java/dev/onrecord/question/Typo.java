package dev.onrecord.question;

import dev.onrecord.domain.index.ArchiveWord;
import java.util.Locale;
import java.util.stream.Collectors;

/// A word that may have been meant where another was typed.
///
/// @param cost how unlikely the slip is, in letters
record Typo(String typed, ArchiveWord word, double cost) {
  private static final int LONG_NAME = 7;
  private static final int VERY_LONG_NAME = 10;

  static Typo of(String typed, ArchiveWord word) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return new Typo(lower, word, EditCost.of(lower, meant(word)));
  }

  /// Whether the slip is one that people make, for a word of this length. Names differ in little
  /// from other people's names, so less is forgiven: no letter in the place of another, as in
  /// *Brenner* and *Brunner*, and nothing at the end, where *Medvedeva* differs from *Medvedev*;
  /// and what is typed as a name is one.
  ///
  /// @param asName whether the word is typed as a name
  boolean isLikely(boolean asName) {
    String meant = meant(word);
    if (word.isName()) {
      return cost <= mostForName(meant.length()) && endsAs(meant) && hasLettersOf(meant);
    }
    return !asName && cost <= mostForWord(meant);
  }

  /// Whether no letter stands for another: of the two words the shorter has none that the longer
  /// lacks. In a short name none may be left out either, as *Jonson* is not *Jonsson*; very long
  /// ones are seldom like another.
  private boolean hasLettersOf(String meant) {
    if (meant.length() >= VERY_LONG_NAME) {
      return true;
    }
    boolean typedIsShorter = typed.length() < meant.length();
    StringBuilder longer = new StringBuilder(typedIsShorter ? meant : typed);
    for (char letter : (typedIsShorter ? typed : meant).toCharArray()) {
      int at = longer.indexOf(String.valueOf(letter));
      if (at < 0) {
        return false;
      }
      longer.deleteCharAt(at);
    }
    return longer.isEmpty() || meant.length() >= LONG_NAME;
  }

  /// Whether what was typed ends in the same two letters, or has the last three in another order.
  private boolean endsAs(String meant) {
    return end(typed, 2).equals(end(meant, 2))
        || (typed.endsWith(end(meant, 1)) && sorted(end(typed, 3)).equals(sorted(end(meant, 3))));
  }

  private static String end(String word, int letters) {
    return word.substring(Math.max(0, word.length() - letters));
  }

  private static String sorted(String letters) {
    return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  /// Whether this and another are forms of one word: *deploy* and *deployed*.
  boolean isFormOf(Typo other) {
    String one = meant(word);
    String two = meant(other.word);
    int same = 0;
    while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
      same++;
    }
    return same >= Math.min(one.length(), two.length()) - 1
        && Math.abs(one.length() - two.length()) <= 3;
  }

  private double mostForWord(String meant) {
    if (typed.length() < 5) {
      return AskingWords.has(meant) && typed.length() == meant.length() ? EditCost.SWAPPED : 0;
    }
    return switch (meant.length()) {
      case 4, 5 -> EditCost.SWAPPED;
      case 6 -> EditCost.ALIKE;
      case 7 -> EditCost.OTHER;
      case 8, 9, 10 -> EditCost.DOUBLED + EditCost.ALIKE;
      default -> meant.length() < 4 ? 0 : 2 * EditCost.OTHER;
    };
  }

  private static double mostForName(int length) {
    return switch (length) {
      case 5, 6 -> EditCost.SWAPPED;
      case 7 -> EditCost.ALIKE;
      case 8, 9 -> EditCost.OTHER;
      default -> length < 5 ? 0 : 1.5 * EditCost.OTHER;
    };
  }

  private static String meant(ArchiveWord word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
