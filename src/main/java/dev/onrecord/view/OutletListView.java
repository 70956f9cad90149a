package dev.onrecord.view;

import dev.onrecord.domain.article.Outlet;
import java.util.List;

/// The outlets of the archive's articles, by name. Articles without an outlet are not counted.
public record OutletListView(List<Outlet> outlets) {
  public OutletListView {
    outlets = List.copyOf(outlets);
  }
}
