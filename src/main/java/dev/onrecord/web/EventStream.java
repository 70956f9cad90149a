package dev.onrecord.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reply of server-sent events, each sent at once.
final class EventStream {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final Context context;
  private boolean begun;

  EventStream(Context context) {
    this.context = context;
  }

  boolean begun() {
    return begun;
  }

  /// Runs the code that sends events. If the client disconnects, that code is cancelled.
  ///
  /// @param failed receives a problem that occurs after the first event
  /// @throws RuntimeException that `sending` throws before the first event
  void run(Runnable sending, Consumer<Problem> failed) {
    try {
      sending.run();
    } catch (ClientLeftException e) {
      LOG.debug("the client left before its answer was complete", e);
    } catch (RuntimeException e) {
      if (!begun) {
        throw e;
      }
      failed.accept(problem(e));
    }
  }

  private static Problem problem(RuntimeException exception) {
    return Problem.of(exception)
        .orElseGet(
            () -> {
              LOG.error("an answer failed while it was sent", exception);
              return Problem.internal();
            });
  }

  /// Sends a comment, which fails if the client has disconnected.
  void ping() {
    write(": ping\n\n");
  }

  /// Sends text in the format of server-sent events.
  void write(String text) {
    if (!begun) {
      context
          .contentType("text/event-stream;charset=utf-8")
          .header("Cache-Control", "no-store")
          .disableCompression();
      begun = true;
    }
    try {
      context.outputStream().write(text.getBytes(StandardCharsets.UTF_8));
      // The stream's own flush() does nothing.
      context.res().flushBuffer();
    } catch (IOException e) {
      throw new ClientLeftException(e);
    }
  }

  /// The client has disconnected.
  private static final class ClientLeftException extends CancellationException {
    private static final long serialVersionUID = 1;

    ClientLeftException(IOException cause) {
      initCause(cause);
    }
  }
}
