package dev.onrecord.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The countries and what their people are called.
public final class Nations {
  /// Countries, and continents that act as one, whose people are called by rule: `Russians`.
  private static final Set<String> REGULAR =
      WordList.of(
          """
          America, Australia, Austria, Bangladesh, Belarus, Brazil, Bulgaria, Canada, China, Cuba,
          Egypt, Estonia, Ethiopia, Europe, Georgia, Germany, Hungary, India, Indonesia, Iran,
          Israel, Italy, Japan, Kenya, Latvia, Libya, Lithuania, Malaysia, Mexico, Moldova,
          Nigeria, Pakistan, Qatar, Romania, Russia, Sudan, Syria, Taiwan, Tunisia, Venezuela,
          Vietnam
          """);

  /// A country, and after the colon what its people are called.
  private static final List<String> IRREGULAR =
      Arrays.asList(
          """
          Afghanistan: Afghan Afghans; Argentina: Argentine Argentines; Belgium: Belgian Belgians;
          Bosnia: Bosniak Bosniaks; Britain: British Briton Britons; Croatia: Croat Croats;
          Cyprus: Cypriot Cypriots; Czechia: Czech Czechs; Denmark: Danish Dane Danes; England:
          English; Finland: Finnish Finn Finns; France: French; Greece: Greek Greeks; Iraq: Iraqi
          Iraqis; Ireland: Irish; Kazakhstan: Kazakh Kazakhs; Kosovo: Kosovar Kosovars; Lebanon:
          Lebanese; Netherlands: Dutch; Norway: Norwegian Norwegians; Peru: Peruvian Peruvians;
          Philippines: Filipino Filipinos Filipina Filipinas; Poland: Polish Pole Poles; Portugal:
          Portuguese; Scotland: Scottish Scot Scots; Serbia: Serb Serbs; Slovakia: Slovak Slovaks;
          Slovenia: Slovene Slovenes; Spain: Spanish Spaniard Spaniards; Sweden: Swedish Swede
          Swedes; Switzerland: Swiss; Thailand: Thai Thais; Turkey: Turkish Turk Turks; Ukraine:
          Ukrainian Ukrainians; Uzbekistan: Uzbek Uzbeks; Wales: Welsh
          """
              .strip()
              .split(";\\s+"));

  private static final Set<String> COUNTRIES =
      Stream.concat(
              REGULAR.stream(), IRREGULAR.stream().map(row -> row.substring(0, row.indexOf(':'))))
          .collect(Collectors.toUnmodifiableSet());

  /// The country of each irregular word for its people, both in lower case.
  private static final Map<String, String> PEOPLES = peoples();

  /// Peoples without a country of that name.
  private static final Set<String> WITHOUT_COUNTRY = Set.of("basque", "kurd");

  /// What the people of a country or a town are called by rule: `Russian`, `Londoner`, `Israeli`.
  private static final Pattern BY_RULE =
      Pattern.compile("\\p{Lu}\\p{L}{2,}(?:an|er|ese|ish|man|woman|ite|i)");

  /// How many first letters a country's name and the word for its people must share.
  private static final int PREFIX = 4;

  /// What may follow the shared letters in a country's name or in the word for its people.
  private static final Set<String> ENDINGS =
      Set.of("", "a", "n", "ns", "an", "ans", "ian", "ians", "ia", "ish", "ese", "i", "is", "y");

  private Nations() {}

  /// Whether a name is that of a country.
  public static boolean isCountry(String name) {
    return COUNTRIES.contains(name);
  }

  /// Whether a word can name a member of a people or the people of a town: `Dane`, `Londoner`. Many
  /// other names have the ending of one: `Hunter`.
  public static boolean isDemonym(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plural =
        lower.endsWith("s") && PEOPLES.containsKey(lower.substring(0, lower.length() - 1));
    return WordShape.hasCapital(word)
        && !plural
        && (PEOPLES.containsKey(lower)
            || WITHOUT_COUNTRY.contains(lower)
            || BY_RULE.matcher(word).matches());
  }

  /// Whether two names are of the same country or its people: `Russia` and `Russians`.
  public static boolean same(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    String left = PEOPLES.getOrDefault(a, a);
    String right = PEOPLES.getOrDefault(b, b);
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

  private static Map<String, String> peoples() {
    Map<String, String> peoples = new HashMap<>();
    for (String row : IRREGULAR) {
      List<String> words = Arrays.asList(row.toLowerCase(Locale.ROOT).split("[:\\s]+"));
      words.stream().skip(1).forEach(people -> peoples.put(people, words.getFirst()));
    }
    return peoples;
  }
}
