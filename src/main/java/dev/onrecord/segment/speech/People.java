package dev.onrecord.segment.speech;

import dev.onrecord.language.Gender;
import dev.onrecord.language.Roles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Everybody an article names in full, with their roles. Not safe for use by several threads.
final class People {
  private static final int ROLE_WORDS = 9;

  private static final Pattern PARTICIPLE = Pattern.compile("\\p{Lu}\\p{Ll}{2,}ing");

  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final Map<String, List<String>> byPart = new LinkedHashMap<>();
  private final Map<String, Integer> firstIn = new LinkedHashMap<>();
  private int sentences;
  private int now;

  /// Notes the people named in a sentence outside its quotations.
  void read(SpeechFrame frame) {
    sentences++;
    for (int i = 0; i < frame.size(); i++) {
      boolean ends = frame.isWord(i) && Names.isName(frame, i) && !goesOn(frame, i);
      if (ends) {
        int from = Names.start(frame, i);
        int to = i + 1;
        Naming naming = Naming.of(frame, new NounPhrase(NounPhrase.Type.NAME, from, i + 1));
        Optional<String> role = apposition(frame, i + 1).or(() -> explained(frame, from, to));
        naming
            .person()
            .filter(p -> !opensWithParticiple(frame, from, p))
            .ifPresent(p -> add(p.with(new Person(p.name(), role, Gender.UNKNOWN))));
      }
    }
  }

  /// Whether a sentence opens with a participle and a name, `Seeing Doe`, which look like a full
  /// name.
  private static boolean opensWithParticiple(SpeechFrame frame, int from, Person person) {
    return frame.isStart(from) && PARTICIPLE.matcher(person.firstName()).matches();
  }

  private static boolean goesOn(SpeechFrame frame, int i) {
    return frame.isWord(i + 1) && !frame.at(i).isPossessive() && Names.isName(frame, i + 1);
  }

  /// The role in `the mayor of Lima, Jane Doe,`.
  private static Optional<String> explained(SpeechFrame frame, int from, int to) {
    if (from < 2 || !frame.at(from - 1).isComma() || !frame.isEnd(to)) {
      return Optional.empty();
    }
    return NounPhrases.endingAt(frame, from - 2, true)
        .filter(p -> Appositions.isOffice(frame, p) && Roles.isNoun(p.head(frame)))
        .map(
            p ->
                frame.words(
                    Grammar.isDeterminer(frame.at(p.from())) ? p.from() + 1 : p.from(), p.to()));
  }

  /// The role in `Jane Doe, the mayor of Lima,`.
  private static Optional<String> apposition(SpeechFrame frame, int comma) {
    if (comma >= frame.size() || !frame.at(comma).isComma()) {
      return Optional.empty();
    }
    int from = comma + 1;
    while (frame.isWord(from) && Grammar.isDeterminer(frame.at(from))) {
      from++;
    }
    int to = from;
    int head = -1;
    while (frame.isWord(to) && !Appositions.opensRelative(frame, to)) {
      if (head < 0 && frame.isWord(to + 1) && !Grammar.isPreposition(frame.at(to + 1))) {
        to++;
        continue;
      }
      head = head < 0 ? to : head;
      to++;
    }
    boolean role =
        head >= 0
            && to - from <= ROLE_WORDS
            && Roles.isNoun(frame.at(head).text())
            && !Grammar.bounds(frame.at(from));
    return role ? Optional.of(frame.words(from, to)) : Optional.empty();
  }

  /// Adds a person, or new facts about a known one.
  Person add(Person person) {
    Person known = byName.get(person.name());
    if (known == null) {
      firstIn.put(person.name(), sentences - 1);
      for (String part : new TreeSet<>(List.of(person.firstName(), person.lastName()))) {
        byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(person.name());
      }
    }
    Person merged = known == null ? person : known.with(person);
    byName.put(person.name(), merged);
    return merged;
  }

  /// Somebody by full name, last name or first name; empty if two could be meant.
  Optional<Person> find(String name) {
    List<String> lasts = endingWith(name);
    Person exact = byName.get(name);
    if (exact != null) {
      List<String> longer = lasts.stream().filter(n -> isReadBefore(n, name)).toList();
      return Optional.of(only(longer).orElse(exact));
    }
    boolean first = lasts.isEmpty() && name.indexOf(' ') < 0;
    return only(first ? byPart.getOrDefault(name, List.of()) : lasts);
  }

  /// The person with a full or last name that stands after a title such as `Lord`. Before a first
  /// name only `Sir` and `Dame` stand.
  ///
  /// @param gender the gender that the title tells
  Optional<Person> findTitled(String name, Gender gender) {
    Person exact = byName.get(name);
    List<String> fitting =
        endingWith(name).stream()
            .filter(
                n -> Optional.ofNullable(byName.get(n)).filter(p -> p.mayBe(gender)).isPresent())
            .toList();
    return exact != null ? Optional.of(exact) : only(fitting);
  }

  private boolean isReadBefore(String name, String other) {
    return firstIn.getOrDefault(name, 0) < firstIn.getOrDefault(other, 0);
  }

  private List<String> endingWith(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return byPart.getOrDefault(last, List.of()).stream()
        .filter(n -> Person.withoutGeneration(n).endsWith(" " + name) || n.endsWith(" " + name))
        .toList();
  }

  /// Sets how far the article is read. A name that several people have then means only people who
  /// are named in sentence number `sentence` or before.
  void readUpTo(int sentence) {
    now = sentence;
  }

  /// Whether the article names only one person up to where it is read.
  boolean isOnlyOne() {
    return firstIn.values().stream().filter(sentence -> sentence <= now).limit(2).count() == 1;
  }

  private Optional<Person> only(List<String> names) {
    List<String> read =
        names.size() == 1
            ? names
            : names.stream().filter(n -> firstIn.getOrDefault(n, 0) <= now).toList();
    return read.size() == 1 ? Optional.ofNullable(byName.get(read.getFirst())) : Optional.empty();
  }

  /// The only person whose role has all these words, such as `Czech foreign minister`.
  Optional<Person> withRole(Set<String> words) {
    List<Person> fits =
        byName.values().stream()
            .filter(p -> p.role().isPresent() && roleWords(p.role().get()).containsAll(words))
            .toList();
    return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
  }

  /// The words of a role in lower case, without articles and possessive endings.
  static Set<String> roleWords(String role) {
    Set<String> words = new TreeSet<>();
    for (String word : List.of(role.toLowerCase(Locale.ROOT).split(" "))) {
      String bare = word.replaceAll("['’]s?$|,$", "");
      if (!bare.isEmpty() && !bare.equals("the") && !bare.equals("a") && !bare.equals("an")) {
        words.add(bare);
      }
    }
    return words;
  }
}
