package dev.onrecord.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether every name of a sentence is one of its quotes', or of who is quoted.
final class Names {
  private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "I");

  private Names() {}

  /// The first name that the grounds lack.
  static Optional<String> missing(Prose sentence, Grounds grounds) {
    List<Word> known = grounds.words();
    return sentence.words().stream()
        .filter(Names::isName)
        .filter(name -> known.stream().noneMatch(word -> Peoples.same(name, word)))
        .map(Word::text)
        .findFirst()
        .or(() -> mixed(sentence, grounds));
  }

  /// How many names the grounds lack.
  static long countMissing(Prose sentence, Grounds grounds) {
    List<Word> known = grounds.words();
    return sentence.words().stream()
        .filter(Names::isName)
        .filter(name -> known.stream().noneMatch(word -> Peoples.same(name, word)))
        .count();
  }

  /// Whether a word is spelled as a name: with a capital that is not only due to its place.
  static boolean isName(Word word) {
    return word.hasCapital()
        && !TITLES.contains(word.text())
        && (!word.opens() || word.isAcronym() || !CommonWords.has(word))
        && (word.isAcronym() || !FunctionWords.has(word.text()) || word.text().equals("May"));
  }

  /// Two words of a name that are nobody's in the grounds: *Anders Makarov* of two other people.
  private static Optional<String> mixed(Prose sentence, Grounds grounds) {
    for (int i = 1; i < sentence.words().size(); i++) {
      Word first = sentence.words().get(i - 1);
      Word second = sentence.words().get(i);
      if (first.hasCapital()
          && isName(second)
          && first.isContent()
          && second.span().start() - first.span().end() == 1
          && clash(first, second, grounds)) {
        return Optional.of(first.text() + " " + second.text());
      }
    }
    return Optional.empty();
  }

  /// Whether `second` always has another name before it than `first`, which is a name too.
  private static boolean clash(Word first, Word second, Grounds grounds) {
    boolean otherBefore = false;
    for (Prose prose : grounds.all()) {
      for (int i = 0; i < prose.words().size(); i++) {
        if (!prose.words().get(i).stem().equals(second.stem())) {
          continue;
        }
        List<Word> run = runBefore(prose, i);
        if (run.isEmpty() || run.stream().anyMatch(word -> Peoples.same(first, word))) {
          return false;
        }
        otherBefore = true;
      }
    }
    return otherBefore;
  }

  /// The names right before word `index`.
  private static List<Word> runBefore(Prose prose, int index) {
    int from = index;
    while (from > 0
        && prose.words().get(from - 1).hasCapital()
        && prose.words().get(from).span().start() - prose.words().get(from - 1).span().end() == 1) {
      from--;
    }
    return prose.words().subList(from, index);
  }
}
