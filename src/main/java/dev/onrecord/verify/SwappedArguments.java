package dev.onrecord.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a sentence puts one name beside a word where its quotes have another: *Russia rejected*
/// for *NATO rejected*.
final class SwappedArguments {
  /// Who says it is [Attributions]'s to tell.
  private static final Set<String> SAYING =
      Set.of(Stem.of("said"), Stem.of("told"), Stem.of("added"), Stem.of("asked"));

  private SwappedArguments() {}

  /// The name and the word.
  static Optional<String> swapped(Prose sentence, Grounds grounds) {
    List<Word> said = sentence.content();
    for (int i = 0; i < said.size(); i++) {
      Word word = said.get(i);
      if (isName(word) || SAYING.contains(word.stem())) {
        continue;
      }
      for (int step : new int[] {-1, 1}) {
        List<Word> names = names(said, i, step);
        List<List<Word>> known = known(word, step, grounds);
        boolean differs =
            !names.isEmpty()
                && !known.isEmpty()
                && known.stream().noneMatch(others -> others.isEmpty() || meet(names, others));
        if (differs) {
          return Optional.of(names.getFirst().text() + " beside " + word.text());
        }
      }
    }
    return Optional.empty();
  }

  /// The names beside each occurrence of a word in the quotes.
  private static List<List<Word>> known(Word word, int step, Grounds grounds) {
    List<List<Word>> known = new ArrayList<>();
    for (Prose quote : grounds.quotes()) {
      List<Word> content = quote.content();
      for (int i = 0; i < content.size(); i++) {
        if (content.get(i).stem().equals(word.stem())) {
          known.add(names(content, i, step));
        }
      }
    }
    return known;
  }

  /// The names next to a word in its clause, up to the next word that is none.
  private static List<Word> names(List<Word> content, int index, int step) {
    List<Word> names = new ArrayList<>();
    int clause = content.get(index).clause();
    for (int i = index + step; i >= 0 && i < content.size(); i += step) {
      if (!isName(content.get(i)) || (content.get(i).clause() != clause && names.isEmpty())) {
        break;
      }
      names.add(content.get(i));
    }
    return names;
  }

  private static boolean meet(List<Word> names, List<Word> others) {
    return names.stream().anyMatch(a -> others.stream().anyMatch(b -> Demonyms.same(a, b)));
  }

  private static boolean isName(Word word) {
    return word.hasCapital() && (!word.opens() || Names.isName(word));
  }
}
