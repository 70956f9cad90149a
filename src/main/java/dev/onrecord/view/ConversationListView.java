package dev.onrecord.view;

import dev.onrecord.domain.conversation.ConversationPage;
import java.util.List;

/// One page of the conversations, the most recently used first.
///
/// @param page number of this page, from 1
/// @param pages number of pages, at least 1
/// @param total conversations on all pages
public record ConversationListView(List<Entry> conversations, int page, int pages, int total) {
  public ConversationListView {
    conversations = List.copyOf(conversations);
  }

  /// A conversation in a list.
  ///
  /// @param created ISO 8601 in UTC, as `lastUsed`
  /// @param questions number of questions
  public record Entry(String id, String title, String created, String lastUsed, int questions) {
    private static Entry of(ConversationPage.Entry entry) {
      return new Entry(
          entry.id(),
          entry.title(),
          entry.created().toString(),
          entry.lastUsed().toString(),
          entry.questions());
    }
  }

  /// The view of a page.
  public static ConversationListView of(ConversationPage page) {
    return new ConversationListView(
        page.conversations().stream().map(Entry::of).toList(),
        page.page(),
        page.pages(),
        page.total());
  }
}
