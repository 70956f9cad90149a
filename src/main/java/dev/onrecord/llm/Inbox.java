package dev.onrecord.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What a model has sent and nobody has read yet, for a thread that has other things to do while it
/// waits.
final class Inbox implements StreamingChatResponseHandler {
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /// What comes from a model.
  sealed interface Event {
    /// The next piece of what it writes.
    record Text(String text) implements Event {}

    /// The end, as the model sees it.
    ///
    /// @param cut whether it stopped at the most that it may write
    record End(boolean cut) implements Event {}

    /// The end, because something went wrong.
    record Failed(Throwable cause) implements Event {}

    /// The end of the connection, with or without another end before it.
    record Closed() implements Event {}
  }

  /// The next event; empty if none came in time.
  Optional<Event> next(Duration patience) throws InterruptedException {
    return Optional.ofNullable(events.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
  }

  @Override
  public void onPartialResponse(String text) {
    events.add(new Event.Text(text));
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    events.add(new Event.End(response.finishReason() == FinishReason.LENGTH));
  }

  @Override
  public void onError(Throwable cause) {
    events.add(new Event.Failed(cause));
  }

  void close() {
    events.add(new Event.Closed());
  }
}
