package dev.onrecord.domain.index;

/// A word that occurs in the archive.
///
/// @param text the most frequent spelling
/// @param passages how many passages have it; at least 1
/// @param isName whether the archive mostly spells it as a name
public record ArchiveWord(String text, int passages, boolean isName) {
  public ArchiveWord {
    if (passages < 1) {
      throw new IllegalArgumentException(
          "'" + text + "' must occur in a passage, got " + passages + " passages");
    }
  }
}
