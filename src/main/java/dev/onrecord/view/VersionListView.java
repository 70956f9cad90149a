package dev.onrecord.view;

import dev.onrecord.domain.article.TextVersion;
import java.util.List;

/// The versions of an article, the newest first.
public record VersionListView(String id, List<VersionView> versions) {
  public VersionListView {
    versions = List.copyOf(versions);
  }

  /// The view of an article's versions.
  public static VersionListView of(String id, List<TextVersion> versions) {
    return new VersionListView(id, versions.stream().map(VersionView::of).toList());
  }
}
