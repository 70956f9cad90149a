package dev.onrecord.eval.set;

import java.util.List;

/// A question of a conversation, with a rewrite that needs no conversation.
///
/// @param history what was said before, oldest first
/// @param question as it was asked
/// @param rewrite as people wrote it out
public record FollowUp(List<String> history, String question, String rewrite) {
  public FollowUp {
    history = List.copyOf(history);
  }
}
