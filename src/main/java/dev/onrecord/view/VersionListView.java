package dev.onrecord.view;

import dev.onrecord.domain.article.TextVersion;
import java.util.List;

/// What an article is and was, the newest first.
public record VersionListView(String id, List<VersionView> versions) {
  public VersionListView {
    versions = List.copyOf(versions);
  }

  /// The view of all that an article is and was.
  public static VersionListView of(String id, List<TextVersion> versions) {
    return new VersionListView(id, versions.stream().map(VersionView::of).toList());
  }
}
