package dev.onrecord.segment.speech;

import dev.onrecord.language.WordList;
import java.util.Set;

/// Tells where a sentence says that somebody is quoted or heard: `AFP reported Mr Doe as saying`,
/// `Doe was quoted as saying`, `she is heard saying`.
final class Quoting {
  private static final Set<String> VERBS =
      WordList.of(
          """
          quoted, quotes, reported, cited, heard, overheard, recorded, filmed, caught
          """);
  private static final int REACH = 12;

  private Quoting() {}

  /// Whether the word at `i` is the verb of such a clause.
  static boolean isAt(SpeechFrame frame, int i) {
    if (!frame.isWord(i) || !VERBS.contains(frame.at(i).lower())) {
      return false;
    }
    boolean passive = Subjects.ofPassive(frame, i).isPresent();
    for (int j = i + 1; j < Math.min(frame.size(), i + REACH); j++) {
      boolean as = frame.is(j - 1, "as") || (passive && j == i + 1);
      if (as && SpeechVerbs.isParticipleAt(frame, j)) {
        return true;
      }
    }
    return false;
  }
}
