package dev.onrecord.view;

import java.util.List;
import java.util.Optional;

/// A kept answer, and whether the same question has the same answer today.
///
/// @param identical whether it reads the same, quote for quote
/// @param changes what is another than then, of the archive, the settings and the answer, one
///   sentence each
/// @param now today's answer where it is not identical; it is not kept
public record ReplayView(
    AnswerView answer, boolean identical, List<String> changes, Optional<AnswerView> now) {
  public ReplayView {
    changes = List.copyOf(changes);
  }
}
