package dev.onrecord.question.filter;

import dev.onrecord.language.Lexicon;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The outlets of an archive by the names that people call them.
///
/// A name means an outlet if it is the outlet's own, without regard to capitals, accents, marks and
/// *the*; or if it is the beginning of one outlet's own and of no other's, and what follows it
/// there says only what kind of outlet it is: *BBC* for *BBC News*, but *Times* for no *Times of
/// India*. A name of which every word is a word of English must be written with a capital: *time*
/// is no *Time*.
final class OutletNames {
  private static final int MOST_WORDS = 6;

  private static final Set<String> KINDS =
      Set.of(
          "news",
          "online",
          "tv",
          "television",
          "radio",
          "agency",
          "network",
          "newspaper",
          "magazine",
          "media",
          "broadcasting",
          "service",
          "world",
          "international",
          "com",
          "org",
          "net",
          "co",
          "uk");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.&'’-][\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern ACRONYM = Pattern.compile("(?:[Tt]he\\s+)?[\\p{Lu}\\p{N}.&]{2,}");

  private static final Pattern GAP = Pattern.compile("\\s+(?:&\\s+)?");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Set<String>> outlets = new HashMap<>();

  OutletNames(Collection<String> names) {
    for (String name : names) {
      outlets.computeIfAbsent(folded(name), key -> new TreeSet<>()).add(name);
    }
  }

  /// A name in a question.
  ///
  /// @param end offset after it, UTF-16, exclusive
  /// @param isPaper whether it can be nobody's name: *BBC*, *Sky News*, *The Guardian*; *Bloomberg*
  ///   and *Axel Springer* may be
  record Named(Set<String> outlets, int end, boolean isPaper) {}

  /// The longest name of an outlet that begins at a place.
  Optional<Named> at(String question, int start) {
    List<MatchResult> words =
        WORD.matcher(question)
            .results()
            .filter(word -> word.start() >= start)
            .limit(MOST_WORDS)
            .toList();
    int adjacent = 0;
    for (int at = start; adjacent < words.size() && words.get(adjacent).start() == at; adjacent++) {
      var gap = GAP.matcher(question).region(words.get(adjacent).end(), question.length());
      at = gap.lookingAt() ? gap.end() : -1;
    }
    for (int many = adjacent; many > 0; many--) {
      int end = words.get(many - 1).end();
      Set<String> meant = meant(question.substring(start, end));
      boolean shouts = question.chars().noneMatch(Character::isLowerCase);
      if (!meant.isEmpty()
          && words.subList(0, many).stream().anyMatch(word -> isName(word.group(), shouts))) {
        return Optional.of(new Named(meant, end, meant.stream().anyMatch(OutletNames::isPaper)));
      }
    }
    return Optional.empty();
  }

  /// What kind of outlet it is only an acronym may leave out: *Fox* may be somebody's name.
  private Set<String> meant(String written) {
    String name = folded(written);
    Set<String> own = outlets.getOrDefault(name, Set.of());
    if (!own.isEmpty() || !ACRONYM.matcher(written).matches()) {
      return own;
    }
    List<String> longer =
        outlets.keySet().stream().filter(outlet -> outlet.startsWith(name + " ")).toList();
    boolean isSure =
        longer.size() == 1
            && KINDS.containsAll(
                List.of(longer.getFirst().substring(name.length() + 1).split(" ", -1)));
    return isSure ? outlets.getOrDefault(longer.getFirst(), Set.of()) : Set.of();
  }

  private static boolean isPaper(String outlet) {
    return outlet.regionMatches(true, 0, "the ", 0, 4)
        || ACRONYM.matcher(outlet).matches()
        || List.of(folded(outlet).split(" ", -1)).stream().anyMatch(KINDS::contains);
  }

  private static boolean isName(String word, boolean shouts) {
    return (!shouts && word.chars().anyMatch(Character::isUpperCase)) || !Lexicon.has(word);
  }

  private static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return MARKS
        .matcher(plain.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip()
        .replaceFirst("^the (?=.)", "");
  }
}
