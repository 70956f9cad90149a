package dev.onrecord.view;

import dev.onrecord.domain.conversation.Feedback;
import java.util.Optional;

/// Feedback of a reader on an answer.
///
/// @param given when, ISO 8601 in UTC
public record FeedbackView(boolean helpful, Optional<String> comment, String given) {
  /// The view of feedback.
  public static FeedbackView of(Feedback feedback) {
    return new FeedbackView(feedback.helpful(), feedback.comment(), feedback.given().toString());
  }
}
