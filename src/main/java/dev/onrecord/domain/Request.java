package dev.onrecord.domain;

import java.util.List;

/// What somebody asks for.
///
/// @param question as it was typed
/// @param conversation the turns before it, oldest first
public record Request(String question, List<Turn> conversation, Scope scope, Mode mode) {
  public Request {
    conversation = List.copyOf(conversation);
  }

  /// A question of its own.
  public static Request of(String question, Scope scope) {
    return new Request(question, List.of(), scope, Mode.AUTO);
  }
}
