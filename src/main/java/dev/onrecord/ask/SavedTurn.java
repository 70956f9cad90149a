package dev.onrecord.ask;

import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.List;

/// An answer and the conversation that it was kept in.
///
/// @param notices for who asked, besides those of the answer
public record SavedTurn(String conversation, SavedAnswer answer, List<String> notices) {
  public SavedTurn {
    notices = List.copyOf(notices);
  }
}
