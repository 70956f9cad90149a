package dev.onrecord.language;

import java.util.regex.Pattern;

/// One spelling for names from other scripts that outlets write in Latin letters by different
/// tables: BGN/PCGN, ISO 9 and what German, French and Polish readers are used to. *Baluyevsky* is
/// *Baluevsky*, *Lawrow* is *Lavrov*, *Qaddafi* is *Gadhafi*.
///
/// Only what English words do not tell apart is made alike, so that it can be done to every word.
public final class Romanized {
  private static final int SHORTEST = 5;

  private static final Pattern SKI = Pattern.compile("(?<=[a-z]{2}s)k[iy]{1,2}[ijy]?$");
  private static final Pattern VICH = Pattern.compile("(?<=[a-z]{2})[vw][iy](?:t?ch|tsch|cz|c)$");
  private static final Pattern OV = Pattern.compile("(?<=[a-z]{3}[^aeiouy][eo])(?:w|ff)$");
  private static final Pattern CHEV = Pattern.compile("t?s?(ch|sh|zh)y?[eo]v$");
  private static final Pattern YEV = Pattern.compile("(?<=[^aeiouy])[yj][eo](?=v)");
  private static final Pattern VOWEL_YE = Pattern.compile("(?<=[aeiou])[yj]e(?=v)");
  private static final Pattern INITIAL_YE = Pattern.compile("^[yj]e(?=vg|fi|go|ka)");
  private static final Pattern QAF = Pattern.compile("^q(?!u)");
  private static final Pattern DHAL = Pattern.compile("(?<=[aiou])d?dh(?=[aiu])");

  private Romanized() {}

  /// The spelling that all romanizations of a name have in common.
  ///
  /// @param word in lower case, or its stem
  public static String of(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    // Every word of every passage comes by: what cannot match is not tried.
    String name =
        switch (word.charAt(word.length() - 1)) {
          case 'y', 'i', 'j' -> SKI.matcher(word).replaceAll("ki");
          case 'h', 'z', 'c' -> VICH.matcher(word).replaceAll("vich");
          case 'w', 'f' -> OV.matcher(word).replaceAll("v");
          default -> word;
        };
    if (name.endsWith("v") || name.endsWith("ski")) {
      name = CHEV.matcher(name.replace('w', 'v')).replaceAll("$1ev");
    }
    if (name.indexOf('v') > 0 && (name.indexOf('y') >= 0 || name.indexOf('j') >= 0)) {
      name = VOWEL_YE.matcher(name).replaceAll("e");
      name = YEV.matcher(name).replaceAll("ie");
    }
    if (name.indexOf('h') > 0) {
      name = DHAL.matcher(name.replace("shch", "sch")).replaceAll("dd");
    }
    return switch (name.charAt(0)) {
      case 'y', 'j' -> INITIAL_YE.matcher(name).replaceAll("e");
      case 'q' -> QAF.matcher(name).replaceAll("g");
      default -> name;
    };
  }
}
