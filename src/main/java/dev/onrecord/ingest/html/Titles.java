package dev.onrecord.ingest.html;

import java.util.Locale;
import java.util.Optional;

/// Headlines as pages give them to their windows and to others.
final class Titles {
  private Titles() {}

  /// A title without the outlet's name that stands after it: `River floods | Harbour News`.
  static String withoutOutlet(String title, Optional<String> outlet) {
    if (outlet.isEmpty()
        || !title.toLowerCase(Locale.ROOT).endsWith(outlet.get().toLowerCase(Locale.ROOT))) {
      return title;
    }
    String start = title.substring(0, title.length() - outlet.get().length()).stripTrailing();
    boolean parted =
        start.endsWith("|")
            || start.endsWith("–")
            || start.endsWith("-")
            || start.endsWith("—")
            || start.endsWith("·");
    return parted && start.length() > 1
        ? start.substring(0, start.length() - 1).stripTrailing()
        : title;
  }
}
