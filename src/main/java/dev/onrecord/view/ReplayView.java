package dev.onrecord.view;

import java.util.List;
import java.util.Optional;

/// A saved answer, and whether the same question has the same answer today.
///
/// @param identical whether today's answer is the same, quote for quote
/// @param changes differences of archive, settings and answer, one sentence each
/// @param now today's answer if it is not identical; it is not saved
public record ReplayView(
    AnswerView answer, boolean identical, List<String> changes, Optional<AnswerView> now) {
  public ReplayView {
    changes = List.copyOf(changes);
  }
}
