package dev.onrecord.domain.article;

import java.util.List;
import java.util.Map;

/// A change of the archive, which is made as a whole or not at all.
///
/// @param removed ids; the texts of these articles stay as versions
/// @param saved new articles, and those that get another text or other metadata
/// @param copies new copies, by the id of the article whose text they have
/// @param forgotten origins whose copies are removed
public record ArchiveChange(
    List<String> removed,
    List<StoredArticle> saved,
    Map<String, List<Submission>> copies,
    List<String> forgotten) {
  public ArchiveChange {
    removed = List.copyOf(removed);
    saved = List.copyOf(saved);
    copies = Map.copyOf(copies);
    forgotten = List.copyOf(forgotten);
  }

  /// Whether there is nothing to do.
  public boolean isEmpty() {
    return removed.isEmpty() && saved.isEmpty() && copies.isEmpty() && forgotten.isEmpty();
  }
}
