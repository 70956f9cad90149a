package dev.onrecord.verify;

import dev.onrecord.language.Lexicon;
import dev.onrecord.language.Nations;
import dev.onrecord.language.Stems;
import java.util.Locale;

/// Words as verification compares them: by stem, an irregular past form as its verb, and a country
/// by one name.
final class Stem {
  private Stem() {}

  /// Whether a word is an irregular past form of a verb: `took`.
  static boolean isIrregular(String lower) {
    return Lexicon.verbOfIrregularPast(lower).isPresent();
  }

  /// @param word without a possessive ending
  static String of(String word) {
    String plain = word.replace(".", "");
    String name = plain.equals("US") ? "USA" : Nations.abbreviation(plain);
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    return Stems.ofWord(Lexicon.verbOfIrregularPast(lower).orElse(lower));
  }
}
