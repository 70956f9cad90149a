package dev.onrecord.ask;

import dev.onrecord.domain.conversation.Feedback;
import dev.onrecord.domain.conversation.FeedbackPage;
import dev.onrecord.store.FeedbackStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/// What readers say about kept answers. It changes no answer. Thread-safe.
public final class AnswerFeedback {
  /// The longest comment, in UTF-16 code units.
  public static final int MAX_COMMENT = 1_000;

  private final FeedbackStore store;

  public AnswerFeedback(FeedbackStore store) {
    this.store = store;
  }

  /// Why a text cannot be a comment, and what would be right; empty if it can.
  public static Optional<String> objection(String comment) {
    int length = comment.strip().length();
    if (length > MAX_COMMENT) {
      return Optional.of(
          "comment must be at most %,d characters, got %,d".formatted(MAX_COMMENT, length));
    }
    if (QuestionText.hasLoneSurrogate(comment)) {
      return Optional.of("comment is not valid Unicode: it has half of a surrogate pair");
    }
    return Optional.empty();
  }

  /// Keeps what a reader says, in place of what was said about this answer before; it is on disk
  /// when this returns. Empty if the answer is not kept.
  ///
  /// @param comment without an [#objection]; a blank one is none
  public Optional<Feedback> give(String answer, boolean helpful, Optional<String> comment) {
    Feedback feedback =
        new Feedback(
            helpful,
            comment.map(String::strip).filter(text -> !text.isEmpty()),
            Instant.now().truncatedTo(ChronoUnit.MILLIS));
    return store.put(answer, feedback) ? Optional.of(feedback) : Optional.empty();
  }

  /// The same, with the comment as it is.
  public Optional<Feedback> give(String answer, boolean helpful) {
    return give(answer, helpful, about(answer).flatMap(Feedback::comment));
  }

  /// Takes back what was said about an answer, if anything was.
  public void takeBack(String answer) {
    store.delete(answer);
  }

  /// What was said about an answer.
  public Optional<Feedback> about(String answer) {
    return store.about(answer);
  }

  /// What was said about the answers of a conversation, by the answer's id.
  public Map<String, Feedback> in(String conversation) {
    return store.in(conversation);
  }

  /// A page of all that was said, the newest first.
  ///
  /// @param helpful only what says that the answer was, or was not
  /// @param page from 1
  public FeedbackPage page(Optional<Boolean> helpful, int page) {
    return store.page(helpful, page);
  }
}
