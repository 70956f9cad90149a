package dev.onrecord.domain.conversation;

import java.util.List;

/// One page of the feedback on answers, the newest first.
///
/// @param page number of this page, from 1
/// @param total answers with feedback, on all pages
public record FeedbackPage(List<Entry> entries, int page, int total) {
  public static final int SIZE = 50;

  public FeedbackPage {
    entries = List.copyOf(entries);
  }

  /// How many pages there are, at least 1.
  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /// The feedback on one answer.
  ///
  /// @param question as it was typed
  public record Entry(String answerId, String question, Feedback feedback) {}
}
