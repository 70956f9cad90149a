package dev.onrecord.domain.conversation;

import java.time.Instant;
import java.util.List;

/// One page of a list of conversations, the last used first.
///
/// @param page number of this page, from 1
/// @param total conversations on all pages
public record ConversationPage(List<Entry> conversations, int page, int total) {
  public static final int SIZE = 50;

  public ConversationPage {
    conversations = List.copyOf(conversations);
  }

  /// How many pages there are, at least 1.
  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /// A conversation in a list.
  ///
  /// @param questions how many were asked in it
  public record Entry(String id, String title, Instant created, Instant lastUsed, int questions) {}
}
