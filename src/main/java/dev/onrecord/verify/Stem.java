package dev.onrecord.verify;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/// Words as they are compared: without inflections, in one spelling.
final class Stem {
  /// What newspapers write in several ways.
  private static final Map<String, String> ONE_SPELLING =
      Map.ofEntries(
          Map.entry("us", "usa"),
          Map.entry("america", "usa"),
          Map.entry("american", "usa"),
          Map.entry("americans", "usa"),
          Map.entry("britain", "uk"),
          Map.entry("british", "uk"),
          Map.entry("britons", "uk"),
          Map.entry("defence", "defense"),
          Map.entry("defences", "defense"),
          Map.entry("offence", "offense"),
          Map.entry("licence", "license"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "program"),
          Map.entry("centre", "center"),
          Map.entry("centres", "center"),
          Map.entry("theatre", "theater"),
          Map.entry("labour", "labor"),
          Map.entry("colour", "color"),
          Map.entry("favour", "favor"),
          Map.entry("harbour", "harbor"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("neighbours", "neighbor"),
          Map.entry("behaviour", "behavior"),
          Map.entry("told", "tell"),
          Map.entry("said", "say"),
          Map.entry("says", "say"),
          Map.entry("made", "make"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("ran", "run"),
          Map.entry("shown", "show"),
          Map.entry("grew", "grow"),
          Map.entry("grown", "grow"),
          Map.entry("held", "hold"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("came", "come"),
          Map.entry("built", "build"),
          Map.entry("sent", "send"),
          Map.entry("kept", "keep"),
          Map.entry("led", "lead"),
          Map.entry("thought", "think"),
          Map.entry("met", "meet"));

  private static final Pattern BRITISH = Pattern.compile("(?<=[a-z]{3})is(e|ed|es|ing|ation)$");

  private Stem() {}

  /// Whether a word is a past form, or otherwise spelled apart from what it stands for.
  static boolean isIrregular(String lower) {
    return ONE_SPELLING.containsKey(lower);
  }

  /// @param word without a possessive ending
  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    boolean pronoun = lower.equals("us") && !word.startsWith("U");
    String spelled = pronoun ? lower : ONE_SPELLING.getOrDefault(lower, lower);
    String american = BRITISH.matcher(spelled).replaceFirst("iz$1");
    return new PorterStemmer().stem(american);
  }
}
