package dev.onrecord.domain.conversation;

import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import java.util.List;

/// A question as somebody asks it, with its conversation and its limits.
///
/// @param question as it was typed
/// @param conversation the turns before it, oldest first
/// @param filtering how words of the question that limit the articles to search are treated
public record Request(
    String question, List<Turn> conversation, Scope scope, Mode mode, Filtering filtering) {
  public Request {
    conversation = List.copyOf(conversation);
  }

  /// A request whose filters are read from the question.
  public Request(String question, List<Turn> conversation, Scope scope, Mode mode) {
    this(question, conversation, scope, mode, Filtering.READ);
  }

  /// A question that follows no other, answered by the passages themselves.
  public static Request extractive(String question, Scope scope, Filtering filtering) {
    return new Request(question, List.of(), scope, Mode.EXTRACTIVE, filtering);
  }

  /// A question that follows no other.
  public static Request of(String question, Scope scope) {
    return new Request(question, List.of(), scope, Mode.AUTO);
  }

  /// The same question after a conversation.
  public Request after(List<Turn> turns) {
    return new Request(question, turns, scope, mode, filtering);
  }
}
