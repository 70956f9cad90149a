package dev.onrecord.question;

import dev.onrecord.domain.index.ArchiveWord;
import java.util.List;

/// What a reader of misspelled questions must know of words.
public interface ArchiveWords {
  /// Whether the archive has a word, in any inflection or spelling that counts as the same.
  boolean has(String word);

  /// Whether a word, or a name, is known from elsewhere.
  boolean isWord(String word);

  /// Whether the archive has a word as a name, in any romanization.
  boolean isName(String word);

  /// The names of the archive that are a romanization of the same name; none if the archive has the
  /// word as it is spelled. Most frequent first.
  List<ArchiveWord> variants(String word);

  /// The words of the archive that differ from a word in one or two letters.
  List<ArchiveWord> near(String word);
}
