package dev.onrecord.domain.conversation;

import java.util.List;

/// One page of what readers said about answers, the newest first.
///
/// @param page number of this page, from 1
/// @param total answers that something was said about, on all pages
public record FeedbackPage(List<Entry> entries, int page, int total) {
  public static final int SIZE = 50;

  public FeedbackPage {
    entries = List.copyOf(entries);
  }

  /// How many pages there are, at least 1.
  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /// What was said about one answer.
  ///
  /// @param question as it was typed
  public record Entry(String answerId, String question, Feedback feedback) {}
}
