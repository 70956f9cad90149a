package dev.onrecord.view;

import dev.onrecord.domain.conversation.FeedbackPage;
import java.util.List;
import java.util.Optional;

/// One page of feedback on answers, the newest first.
///
/// @param page number of this page, from 1
/// @param pages number of pages, at least 1
/// @param total number of answers with feedback, on all pages
public record FeedbackListView(List<Entry> feedback, int page, int pages, int total) {
  public FeedbackListView {
    feedback = List.copyOf(feedback);
  }

  /// The feedback on one answer.
  ///
  /// @param answer id of the answer
  /// @param question as it was typed
  /// @param given when, ISO 8601 in UTC
  public record Entry(
      String answer, String question, boolean helpful, Optional<String> comment, String given) {
    private static Entry of(FeedbackPage.Entry entry) {
      return new Entry(
          entry.answerId(),
          entry.question(),
          entry.feedback().helpful(),
          entry.feedback().comment(),
          entry.feedback().given().toString());
    }
  }

  /// The view of a page.
  public static FeedbackListView of(FeedbackPage page) {
    return new FeedbackListView(
        page.entries().stream().map(Entry::of).toList(), page.page(), page.pages(), page.total());
  }
}
