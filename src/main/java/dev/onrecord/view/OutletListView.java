package dev.onrecord.view;

import dev.onrecord.domain.article.Outlet;
import java.util.List;

/// Who published the archive's articles, by name. Articles that state no outlet are not counted.
public record OutletListView(List<Outlet> outlets) {
  public OutletListView {
    outlets = List.copyOf(outlets);
  }
}
