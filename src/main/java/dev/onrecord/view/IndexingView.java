package dev.onrecord.view;

import java.util.List;

/// The progress of imports and indexing.
///
/// @param lacking number of stored articles that are not in the search index yet
/// @param works the running imports
public record IndexingView(int lacking, List<WorkView> works) {
  public IndexingView {
    works = List.copyOf(works);
  }
}
