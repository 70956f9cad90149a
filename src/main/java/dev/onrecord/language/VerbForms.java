package dev.onrecord.language;

import java.util.Map;
import java.util.Set;

/// The forms of an English verb, from its base form.
///
/// @param base `deny`; with a plural subject also the present tense
/// @param third `denies`
/// @param past `denied`
/// @param participle `denying`
public record VerbForms(String base, String third, String past, String participle) {
  private static final Map<String, String> IRREGULAR_PASTS =
      Map.ofEntries(
          Map.entry("say", "said"),
          Map.entry("tell", "told"),
          Map.entry("foretell", "foretold"),
          Map.entry("write", "wrote"),
          Map.entry("think", "thought"),
          Map.entry("mean", "meant"),
          Map.entry("swear", "swore"),
          Map.entry("speak", "spoke"),
          Map.entry("hold", "held"),
          Map.entry("find", "found"),
          Map.entry("go", "went"),
          Map.entry("begin", "began"),
          Map.entry("hit", "hit"),
          Map.entry("fire", "fired"),
          Map.entry("put", "put"),
          Map.entry("forecast", "forecast"),
          Map.entry("read", "read"),
          Map.entry("sing", "sang"),
          Map.entry("weep", "wept"));

  /// Verbs that double their last letter though it is not the only vowel's.
  private static final Set<String> STRESSED_LAST =
      Set.of("admit", "begin", "concur", "refer", "rebut", "submit");

  public static VerbForms of(String base) {
    char last = base.charAt(base.length() - 1);
    boolean consonantY = last == 'y' && !isVowel(base.charAt(base.length() - 2));
    String stem = doubles(base) ? base + last : base;
    String cut = base.substring(0, base.length() - 1);
    String third =
        consonantY ? cut + "ies" : base.matches(".*(?:s|sh|ch|x|z|o)") ? base + "es" : base + "s";
    String past =
        IRREGULAR_PASTS.getOrDefault(
            base, consonantY ? cut + "ied" : last == 'e' ? base + "d" : stem + "ed");
    boolean silentE = last == 'e' && !base.endsWith("ee");
    return new VerbForms(base, third, past, (silentE ? cut : stem) + "ing");
  }

  /// Whether the last letter is written twice before an ending: `beg`, `begged`.
  private static boolean doubles(String base) {
    if (STRESSED_LAST.contains(base)) {
      return true;
    }
    int end = base.length() - 1;
    long vowels = base.chars().filter(c -> isVowel((char) c)).count();
    boolean last = !isVowel(base.charAt(end)) && "wxy".indexOf(base.charAt(end)) < 0;
    boolean single = base.equals("quip") || (vowels == 1 && isVowel(base.charAt(end - 1)));
    return last && single;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
