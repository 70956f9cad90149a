package dev.onrecord.web.openai;

import dev.onrecord.view.AnswerView;

/// A format for streaming an answer. Each method writes server-sent events.
public sealed interface ReplyStream permits ChatReplyStream, ResponseReplyStream {
  /// Called once, first.
  void begin();

  /// Called with each piece of the text.
  void piece(AnswerText.Piece piece);

  /// Called once, last, unless it failed.
  void end(AnswerView answer, AnswerText text);

  /// Called once, last, if it failed.
  void fail(ErrorView error);
}
