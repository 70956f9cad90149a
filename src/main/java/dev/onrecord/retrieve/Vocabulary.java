package dev.onrecord.retrieve;

import dev.onrecord.domain.index.ArchiveWord;
import java.util.List;

/// The words of the archive. Thread-safe; the same word gives the same result as long as the index
/// generation is the same.
public interface Vocabulary {
  /// Whether the archive has a word, in any inflection or spelling that counts as the same.
  boolean has(String word);

  /// Whether the archive has a word as a name, in any romanization.
  boolean isName(String word);

  /// The names of the archive that are other romanizations of a name, most frequent first; ties by
  /// text. Empty if the archive has the word as it is spelled.
  List<ArchiveWord> variants(String word);

  /// The words of the archive, and their base forms, within two edits of a word, by text. An edit
  /// drops, adds or replaces a letter, or swaps two neighbours; the first letter must be the same.
  /// Rare names are left out, as in a large archive too many of them resemble any name.
  List<ArchiveWord> near(String word);

  /// How many passages have the rarest of some words, compared by stem; 0 without words.
  int passages(String words);
}
