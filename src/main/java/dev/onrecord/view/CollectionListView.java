package dev.onrecord.view;

import java.util.List;

/// The collections that a caller may see, by name.
public record CollectionListView(List<CollectionView> collections) {
  public CollectionListView {
    collections = List.copyOf(collections);
  }

  /// A collection.
  ///
  /// @param articles number of articles
  /// @param url of its start page, which all its other addresses begin with
  public record CollectionView(String name, int articles, String url) {}
}
