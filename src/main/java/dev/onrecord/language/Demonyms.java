package dev.onrecord.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of peoples, and of the countries that they belong to.
public final class Demonyms {
  private static final int PREFIX = 4;

  /// What is left of a country's name and of its adjective after what they share.
  private static final Set<String> ENDINGS =
      Set.of("", "a", "n", "ns", "an", "ans", "ian", "ians", "ia", "ish", "ese", "i", "is", "y");

  private static final Pattern ENDS_AS_DEMONYM =
      Pattern.compile("\\p{Lu}\\p{L}{2,}(?:an|er|ese|ish|man|woman|ite|i)");
  private static final Set<String> DEMONYMS =
      WordList.of(
          """
          Czech, Pole, Dane, Finn, Swede, Scot, Turk, Serb, Croat, Spaniard, Briton, Greek, Swiss,
          Thai, Filipino, Filipina, Kazakh, Slovak, Slovene, French, Dutch, Uzbek, Basque, Bosniak
          """);

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

  /// Whether two names are of the same country or its people: `Russia` and `Russians`.
  public static boolean same(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
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

  /// Whether a word can name a member of a people or the people of a town: `Dane`, `Londoner`.
  public static boolean isDemonym(String word) {
    return DEMONYMS.contains(word) || ENDS_AS_DEMONYM.matcher(word).matches();
  }

  /// The abbreviation of a country or union that has several usual names: `USA` for `United States`
  /// and `America`. Any other name is returned as it is.
  public static String abbreviation(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "united states", "united states of america", "america", "american", "americans" -> "USA";
      case "united kingdom", "great britain", "britain", "british", "britons" -> "UK";
      case "european union" -> "EU";
      case "united nations" -> "UN";
      default -> name;
    };
  }
}
