package dev.onrecord.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rule that the same names stand beside a word in a sentence and in its quotes: *NATO
/// rejected* does not support *Russia rejected*.
final class SwappedArguments {
  /// Verbs of saying, whose subjects [MisattributedSpeech] checks.
  private static final Set<String> SAYING =
      Set.of(Stem.of("said"), Stem.of("told"), Stem.of("added"), Stem.of("asked"));

  private SwappedArguments() {}

  /// The name and the word.
  static Optional<String> swapped(Prose sentence, Grounds grounds) {
    List<ProseWord> said = sentence.content();
    for (int i = 0; i < said.size(); i++) {
      ProseWord word = said.get(i);
      if (isName(word) || SAYING.contains(word.stem())) {
        continue;
      }
      for (int step : new int[] {-1, 1}) {
        List<ProseWord> names = names(said, i, step);
        List<List<ProseWord>> known = known(word, step, grounds);
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
  private static List<List<ProseWord>> known(ProseWord word, int step, Grounds grounds) {
    List<List<ProseWord>> known = new ArrayList<>();
    for (Prose quote : grounds.quotes()) {
      List<ProseWord> content = quote.content();
      for (int i = 0; i < content.size(); i++) {
        if (content.get(i).stem().equals(word.stem())) {
          known.add(names(content, i, step));
        }
      }
    }
    return known;
  }

  /// The names next to a word in its clause, up to the next word that is none.
  private static List<ProseWord> names(List<ProseWord> content, int index, int step) {
    List<ProseWord> names = new ArrayList<>();
    int clause = content.get(index).clause();
    for (int i = index + step; i >= 0 && i < content.size(); i += step) {
      if (!isName(content.get(i)) || (content.get(i).clause() != clause && names.isEmpty())) {
        break;
      }
      names.add(content.get(i));
    }
    return names;
  }

  private static boolean meet(List<ProseWord> names, List<ProseWord> others) {
    return names.stream().anyMatch(a -> others.stream().anyMatch(b -> a.namesSame(b)));
  }

  private static boolean isName(ProseWord word) {
    return word.hasCapital() && (!word.opens() || UnknownNames.isName(word));
  }
}
