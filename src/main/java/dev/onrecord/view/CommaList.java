package dev.onrecord.view;

import java.util.Collection;
import java.util.List;

/// Lists in a sentence, such as `A, B and C`.
final class CommaList {
  private CommaList() {}

  static String and(Collection<String> things) {
    return joined(List.copyOf(things), " and ");
  }

  static String or(Collection<String> things) {
    return joined(List.copyOf(things), " or ");
  }

  private static String joined(List<String> things, String last) {
    return things.size() == 1
        ? things.getFirst()
        : String.join(", ", things.subList(0, things.size() - 1)) + last + things.getLast();
  }
}
