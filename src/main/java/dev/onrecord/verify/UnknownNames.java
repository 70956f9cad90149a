package dev.onrecord.verify;

import dev.onrecord.language.FunctionWords;
import dev.onrecord.language.NameTitles;
import java.util.List;
import java.util.Optional;

/// The rule that every name of a sentence stands in its quotes or in the names of their speakers.
final class UnknownNames {
  private UnknownNames() {}

  /// The first name that the grounds lack.
  static Optional<String> missing(Prose sentence, Grounds grounds) {
    return allMissing(sentence, grounds).stream().findFirst().or(() -> mixed(sentence, grounds));
  }

  /// How many names the grounds lack.
  static int countMissing(Prose sentence, Grounds grounds) {
    return allMissing(sentence, grounds).size();
  }

  private static List<String> allMissing(Prose sentence, Grounds grounds) {
    List<ProseWord> known = grounds.words();
    return sentence.words().stream()
        .filter(UnknownNames::isName)
        .filter(name -> known.stream().noneMatch(word -> name.namesSame(word)))
        .map(ProseWord::text)
        .toList();
  }

  /// Whether a word is spelled as a name: it has a capital, and not only because it opens a
  /// sentence.
  static boolean isName(ProseWord word) {
    return word.hasCapital()
        && !NameTitles.isCourtesy(word.text())
        && !word.text().equals("I")
        && (!word.opens() || word.isAcronym() || !CommonWords.has(word))
        && (word.isAcronym() || !FunctionWords.hasOrContracts(word.text()));
  }

  /// Two words of a name that belong to two people in the grounds: *Anders Makarov* of Anders
  /// Rasmussen and Nikolai Makarov.
  private static Optional<String> mixed(Prose sentence, Grounds grounds) {
    for (int i = 1; i < sentence.words().size(); i++) {
      ProseWord first = sentence.words().get(i - 1);
      ProseWord second = sentence.words().get(i);
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

  /// Whether one of two words stands in the grounds, and always beside other names than the second.
  private static boolean clash(ProseWord first, ProseWord second, Grounds grounds) {
    return clash(second, first, -1, grounds) || clash(first, second, 1, grounds);
  }

  private static boolean clash(ProseWord name, ProseWord beside, int step, Grounds grounds) {
    boolean clashes = false;
    for (Prose prose : grounds.all()) {
      for (int i = 0; i < prose.words().size(); i++) {
        if (!prose.words().get(i).stem().equals(name.stem())) {
          continue;
        }
        List<ProseWord> run = run(prose.words(), i, step);
        if (run.isEmpty() || run.stream().anyMatch(word -> beside.namesSame(word))) {
          return false;
        }
        clashes = true;
      }
    }
    return clashes;
  }

  /// The capitalised words right before or after word `index`.
  private static List<ProseWord> run(List<ProseWord> words, int index, int step) {
    int end = index;
    while (end + step >= 0
        && end + step < words.size()
        && words.get(end + step).hasCapital()
        && Math.abs(words.get(end + step).span().start() - words.get(end).span().start())
            == 1 + words.get(Math.min(end, end + step)).span().length()) {
      end += step;
    }
    return step < 0 ? words.subList(end, index) : words.subList(index + 1, end + 1);
  }
}
