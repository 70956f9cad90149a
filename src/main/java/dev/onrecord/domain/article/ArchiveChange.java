package dev.onrecord.domain.article;

import java.util.List;
import java.util.Map;

/// What is to become of the articles, all of it or none.
///
/// @param removed ids; what they were stays as versions
/// @param saved new articles, and those that get another text or other metadata
/// @param copies by the id of the article whose text they have
/// @param forgotten origins of copies that are none any more
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
