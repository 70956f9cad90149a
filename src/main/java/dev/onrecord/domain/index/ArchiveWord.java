package dev.onrecord.domain.index;

/// A word of the archive.
///
/// @param text as the archive mostly spells it
/// @param passages in how many passages it occurs; at least 1
/// @param isName whether the archive mostly spells it as a name
public record ArchiveWord(String text, int passages, boolean isName) {
  public ArchiveWord {
    if (passages < 1) {
      throw new IllegalArgumentException(
          "'" + text + "' must occur in a passage, got " + passages + " passages");
    }
  }
}
