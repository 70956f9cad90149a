package dev.onrecord.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a sentence says of A and B what its quotes say of B and A.
final class Roles {
  private static final int REACH = 6;
  private static final Set<String> PASSIVE =
      Set.of("by", "was", "were", "been", "being", "be", "is");

  private Roles() {}

  /// A verb whose two names stand the other way round.
  static Optional<String> swapped(Prose sentence, Grounds grounds) {
    for (Around said : around(sentence)) {
      boolean swapped = false;
      boolean same = false;
      for (Prose quote : grounds.quotes()) {
        for (Around known : around(quote)) {
          if (known.stem().equals(said.stem()) && known.passive() == said.passive()) {
            same |= known.hasBefore(said.before()) || known.hasAfter(said.after());
            swapped |= known.hasAfter(said.before()) && known.hasBefore(said.after());
          }
        }
      }
      if (swapped && !same) {
        return Optional.of(said.before().text() + " " + said.stem() + " " + said.after().text());
      }
    }
    return Optional.empty();
  }

  /// A word between two names.
  private record Around(String stem, Word before, Word after, boolean passive) {
    boolean hasBefore(Word name) {
      return Peoples.same(before, name);
    }

    boolean hasAfter(Word name) {
      return Peoples.same(after, name);
    }
  }

  private static List<Around> around(Prose prose) {
    List<Around> all = new ArrayList<>();
    List<Word> words = prose.words();
    for (int i = 1; i < words.size() - 1; i++) {
      Word word = words.get(i);
      if (!word.isContent() || word.hasCapital()) {
        continue;
      }
      Optional<Word> before =
          words.subList(Math.max(0, i - REACH), i).reversed().stream()
              .filter(Roles::named)
              .findFirst();
      List<Word> rest = words.subList(i + 1, Math.min(words.size(), i + 1 + REACH));
      Optional<Word> after = rest.stream().filter(Roles::named).findFirst();
      if (before.isPresent() && after.isPresent()) {
        boolean passive =
            PASSIVE.contains(words.get(i - 1).text()) || rest.getFirst().text().equals("by");
        all.add(new Around(word.stem(), before.get(), after.get(), passive));
      }
    }
    return all;
  }

  private static boolean named(Word word) {
    return word.hasCapital() && word.isContent();
  }
}
