package dev.onrecord.view;

import dev.onrecord.domain.conversation.Feedback;
import java.util.Optional;

/// What a reader said about an answer.
///
/// @param given when, ISO 8601 in UTC
public record FeedbackView(boolean helpful, Optional<String> comment, String given) {
  /// The view of what was said.
  public static FeedbackView of(Feedback feedback) {
    return new FeedbackView(feedback.helpful(), feedback.comment(), feedback.given().toString());
  }
}
