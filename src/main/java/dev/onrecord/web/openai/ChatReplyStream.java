package dev.onrecord.web.openai;

import dev.onrecord.view.AnswerView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A streamed chat completion: the role, the text, its annotations, the finish reason, the usage if
/// requested, and `[DONE]`.
public final class ChatReplyStream implements ReplyStream {
  private final ReplyHead head;
  private final boolean usage;
  private final Consumer<Object> data;
  private final Runnable done;

  /// @param usage whether the client requested the usage
  /// @param data sends an object as JSON
  /// @param done sends `[DONE]`
  public ChatReplyStream(ReplyHead head, boolean usage, Consumer<Object> data, Runnable done) {
    this.head = head;
    this.usage = usage;
    this.data = data;
    this.done = done;
  }

  @Override
  public void begin() {
    delta(ChatChunk.Delta.begin());
  }

  @Override
  public void piece(AnswerText.Piece piece) {
    delta(ChatChunk.Delta.content(piece.text()));
  }

  @Override
  public void end(AnswerView answer, AnswerText text) {
    delta(ChatChunk.Delta.annotations(text.annotations()));
    send(
        List.of(new ChatChunk.Choice(0, ChatChunk.Delta.NOTHING, Optional.of("stop"))),
        Optional.empty(),
        Optional.of(answer));
    if (usage) {
      send(List.of(), Optional.of(ChatView.Usage.NONE), Optional.empty());
    }
    done.run();
  }

  @Override
  public void fail(ErrorView error) {
    data.accept(error);
  }

  private void delta(ChatChunk.Delta delta) {
    send(
        List.of(new ChatChunk.Choice(0, delta, Optional.empty())),
        Optional.empty(),
        Optional.empty());
  }

  private void send(
      List<ChatChunk.Choice> choices, Optional<ChatView.Usage> used, Optional<AnswerView> answer) {
    data.accept(
        new ChatChunk(
            "chatcmpl-" + head.id(),
            "chat.completion.chunk",
            head.created(),
            Models.ID,
            choices,
            used,
            answer.map(AnswerView::citations),
            answer.map(whole -> OnrecordExtension.of(whole, head.root()))));
  }
}
