package dev.onrecord.view;

import java.util.List;

/// What the archive is doing.
///
/// @param lacking articles that are stored and not searched yet, as the index is brought up to date
/// @param works documents that are taken in
public record IndexingView(int lacking, List<WorkView> works) {
  public IndexingView {
    works = List.copyOf(works);
  }
}
