package dev.onrecord.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The events of a model's reply that were not read yet. The thread that reads them can do other
/// work while it waits.
final class Inbox implements StreamingChatResponseHandler {
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /// An event of a reply.
  sealed interface Event {
    /// The next piece of the text.
    record Text(String text) implements Event {}

    /// The model says that its reply is complete.
    ///
    /// @param cut whether it stopped because of its limit of tokens
    record End(boolean cut) implements Event {}

    /// The call failed.
    record Failed(Throwable cause) implements Event {}

    /// The connection ended, with or without another event before it.
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
