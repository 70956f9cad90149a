package dev.onrecord.verify;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Whether two words name the same: a country and its people or adjective do.
final class Demonyms {
  private static final int PREFIX = 4;

  /// What is left of a country's name and of its adjective after what they share.
  private static final Set<String> ENDINGS =
      Set.of("", "a", "n", "ns", "an", "ans", "ian", "ians", "ia", "ish", "ese", "i", "is", "y");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("polish", "poland"),
          Map.entry("poles", "poland"),
          Map.entry("turkish", "turkey"),
          Map.entry("turks", "turkey"),
          Map.entry("french", "france"),
          Map.entry("spanish", "spain"),
          Map.entry("dutch", "netherlands"),
          Map.entry("danish", "denmark"),
          Map.entry("danes", "denmark"),
          Map.entry("swiss", "switzerland"),
          Map.entry("greek", "greece"),
          Map.entry("greeks", "greece"),
          Map.entry("irish", "ireland"),
          Map.entry("finnish", "finland"),
          Map.entry("finns", "finland"),
          Map.entry("swedish", "sweden"),
          Map.entry("swedes", "sweden"),
          Map.entry("norwegian", "norway"),
          Map.entry("welsh", "wales"),
          Map.entry("scottish", "scotland"),
          Map.entry("scots", "scotland"),
          Map.entry("english", "england"),
          Map.entry("afghan", "afghanistan"),
          Map.entry("afghans", "afghanistan"),
          Map.entry("ukrainian", "ukraine"),
          Map.entry("ukrainians", "ukraine"),
          Map.entry("filipino", "philippines"),
          Map.entry("thai", "thailand"),
          Map.entry("belgian", "belgium"),
          Map.entry("belgians", "belgium"),
          Map.entry("iraqi", "iraq"),
          Map.entry("iraqis", "iraq"));

  private Demonyms() {}

  static boolean same(Word a, Word b) {
    return a.stem().equals(b.stem())
        || (a.hasCapital() && b.hasCapital() && samePeople(lower(a), lower(b)));
  }

  private static boolean samePeople(String a, String b) {
    String left = IRREGULAR.getOrDefault(a, a);
    String right = IRREGULAR.getOrDefault(b, b);
    int shared = 0;
    while (shared < Math.min(left.length(), right.length())
        && left.charAt(shared) == right.charAt(shared)) {
      shared++;
    }
    return left.equals(right)
        || (shared >= PREFIX
            && ENDINGS.contains(left.substring(shared))
            && ENDINGS.contains(right.substring(shared)));
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
