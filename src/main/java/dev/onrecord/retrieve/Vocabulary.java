package dev.onrecord.retrieve;

import dev.onrecord.domain.index.ArchiveWord;
import java.util.List;

/// The words of the archive. Thread-safe; the same word gives the same as long as the index
/// generation stays the same.
public interface Vocabulary {
  /// Whether the archive has a word, in any inflection or spelling that counts as the same.
  boolean has(String word);

  /// Whether the archive has a word as a name, in any romanization.
  boolean isName(String word);

  /// The names of the archive that are a romanization of the same name; none if the archive has the
  /// word as it is spelled. Most frequent first, ties by text.
  List<ArchiveWord> variants(String word);

  /// The words of the archive, and their base forms, that differ from a word in one or two letters:
  /// left out, too many, wrong, or swapped with their neighbour; the first is the same. By text.
  /// Without the names that it hardly mentions: the larger the archive, the more of them are near
  /// any other name.
  List<ArchiveWord> near(String word);

  /// In how many passages the rarest of some words occurs, compared by stem; 0 without words.
  int passages(String words);
}
