package dev.onrecord.ask;

import dev.onrecord.domain.conversation.Feedback;
import dev.onrecord.domain.conversation.FeedbackPage;
import dev.onrecord.store.FeedbackStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// The feedback of readers on saved answers. It changes no answer. Thread-safe.
public final class AnswerFeedback {
  /// The longest comment, in UTF-16 code units.
  public static final int MAX_COMMENT = 1_000;

  private final FeedbackStore store;

  public AnswerFeedback(FeedbackStore store) {
    this.store = store;
  }

  /// Why a text cannot be a comment, and how to correct it; empty if it can be one.
  public static Optional<String> objection(String comment) {
    return QuestionText.objection("comment", comment.strip(), MAX_COMMENT);
  }

  /// Saves feedback on an answer, in place of earlier feedback on it; it is on disk when this
  /// returns. Empty if there is no such answer.
  ///
  /// @param comment without an [#objection]; a blank comment counts as none
  public Optional<Feedback> give(String answer, boolean helpful, Optional<String> comment) {
    Feedback feedback =
        new Feedback(
            helpful,
            comment.map(String::strip).filter(text -> !text.isEmpty()),
            Instant.now().truncatedTo(ChronoUnit.MILLIS));
    return store.put(answer, feedback) ? Optional.of(feedback) : Optional.empty();
  }

  /// Saves feedback on an answer, and leaves its comment as it is.
  public Optional<Feedback> give(String answer, boolean helpful) {
    return give(answer, helpful, about(answer).flatMap(Feedback::comment));
  }

  /// Deletes the feedback on an answer, if there is any.
  public void takeBack(String answer) {
    store.delete(answer);
  }

  /// The feedback on an answer.
  public Optional<Feedback> about(String answer) {
    return store.about(answer);
  }

  /// The feedback on the answers of a conversation, by the answer's id.
  public Map<String, Feedback> in(String conversation) {
    return store.in(conversation);
  }

  /// A page of all feedback, the newest first.
  ///
  /// @param helpful only feedback that calls the answer helpful, or only feedback that does not
  /// @param page from 1
  public FeedbackPage page(Optional<Boolean> helpful, int page) {
    return store.page(helpful, page);
  }
}
