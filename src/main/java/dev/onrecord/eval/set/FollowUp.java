package dev.onrecord.eval.set;

import java.util.List;

/// A question in a conversation, and its stand-alone form.
///
/// @param history the questions and answers before it, oldest first
/// @param question the question as it was asked
/// @param rewrite the stand-alone form, written by people
public record FollowUp(List<String> history, String question, String rewrite) {
  public FollowUp {
    history = List.copyOf(history);
  }
}
