package dev.onrecord.domain.conversation;

import java.time.Instant;
import java.util.List;

/// Questions that were asked one after the other, with their answers.
///
/// @param id `c_` and 1 to 64 letters, digits, `-` or `_`
/// @param title the beginning of the first question, or a title that somebody gave
/// @param exchanges oldest first
public record Conversation(
    String id, String title, Instant created, Instant lastUsed, List<Exchange> exchanges) {
  public Conversation {
    exchanges = List.copyOf(exchanges);
  }

  /// A question and its answer.
  ///
  /// @param askedAt when it was asked in this conversation; the same answer may have been given
  ///   before in another
  public record Exchange(Instant askedAt, SavedAnswer answer) {}
}
