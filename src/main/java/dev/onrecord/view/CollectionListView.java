package dev.onrecord.view;

import java.util.List;

/// The collections that somebody sees, by name.
public record CollectionListView(List<CollectionView> collections) {
  public CollectionListView {
    collections = List.copyOf(collections);
  }

  /// A collection.
  ///
  /// @param articles how many it has
  /// @param url of its chat page; its other addresses go on from there
  public record CollectionView(String name, int articles, String url) {}
}
