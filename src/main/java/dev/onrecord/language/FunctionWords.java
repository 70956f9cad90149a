package dev.onrecord.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that hold a sentence together and do not tell what a text is about: those of
/// [WordClass], but for adverbs such as `never`, which tell much.
public final class FunctionWords {
  private static final Set<String> WORDS =
      Arrays.stream(WordClass.values())
          .filter(c -> c != WordClass.NEGATIVE_ADVERB)
          .flatMap(c -> WordClass.of(c).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern NOT = Pattern.compile("n['’]t$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_VERB =
      Pattern.compile("['’](?:s|re|ve|ll|d|m)$", Pattern.CASE_INSENSITIVE);

  /// What is left of `can't`, `won't` and `shan't` without `n't`.
  private static final Set<String> CUT_VERBS = Set.of("ca", "wo", "sha");

  private FunctionWords() {}

  /// Whether a word is a function word. `US` and `IT` are not the pronouns `us` and `it`, and `May`
  /// is not the verb.
  public static boolean has(String word) {
    return !WordShape.isAcronym(word)
        && !word.equals("May")
        && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word is a function word or a contraction of two of them: `isn't`, `they're`.
  public static boolean hasOrContracts(String word) {
    String verb = withoutNot(word);
    return has(word)
        || has(SHORT_VERB.matcher(word).replaceFirst(""))
        || (isNegated(word) && (has(verb) || CUT_VERBS.contains(verb.toLowerCase(Locale.ROOT))));
  }

  /// Whether a word ends in `n't`.
  public static boolean isNegated(String word) {
    return NOT.matcher(word).find();
  }

  /// A verb without `n't`: `is` of `isn't`. Any other word is returned as it is.
  public static String withoutNot(String word) {
    return NOT.matcher(word).replaceFirst("");
  }
}
