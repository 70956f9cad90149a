package dev.onrecord.ask;

import dev.onrecord.domain.KeptAnswer;
import java.util.List;

/// An answer and the conversation that it was kept in.
///
/// @param notices for who asked, besides those of the answer
public record Kept(String conversation, KeptAnswer answer, List<String> notices) {
  public Kept {
    notices = List.copyOf(notices);
  }
}
