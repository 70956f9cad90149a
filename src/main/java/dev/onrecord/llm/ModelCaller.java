package dev.onrecord.llm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.onrecord.llm.BoundedBody.TooLongException;
import dev.onrecord.llm.Inbox.Event;
import dev.onrecord.llm.Prompt.Messages;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls an endpoint, and passes on the JSON objects of its reply as they come.
final class ModelCaller {
  private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);
  private static final Duration TICK = Duration.ofMillis(250);
  private static final int CHARS_OF_A_TOKEN = 16;
  private static final int BYTES_OF_A_TOKEN = 1 << 10;
  private static final int MORE_BYTES = 64 << 10;

  private final String name;
  private final Endpoint endpoint;
  private final HttpClient client;
  private final Availability availability;
  private final ModelWatch watch;
  private volatile Dialect dialect = Dialect.FULL;

  /// @param name of the model, for the log
  /// @param watch is told how calls end
  ModelCaller(
      String name,
      Endpoint endpoint,
      HttpClient client,
      Availability availability,
      ModelWatch watch) {
    this.watch = watch;
    this.name = name;
    this.endpoint = endpoint;
    this.client = client;
    this.availability = availability;
  }

  /// Sends messages and reads the reply to its end.
  ///
  /// @param format that the reply should have; it is left out if the endpoint refuses it
  /// @param waiting called at least every [#TICK]
  /// @param objects called in this thread
  /// @throws ModelFailure if there is no complete reply; the objects until then were passed on
  void call(
      Messages messages,
      ResponseFormat format,
      Deadline deadline,
      Runnable waiting,
      Consumer<ObjectNode> objects) {
    try {
      availability.beforeCall();
    } catch (ModelFailure failure) {
      watch.failed(failure.fault(), 0);
      throw failure;
    }
    long start = System.nanoTime();
    boolean reported = false;
    try {
      dialect = converse(messages, format, deadline, waiting, objects);
      availability.worked();
      watch.worked(System.nanoTime() - start);
      reported = true;
    } catch (ModelFailure failure) {
      LOG.warn("{}: {}", name, failure.getMessage());
      availability.failed(failure);
      watch.failed(failure.fault(), System.nanoTime() - start);
      reported = true;
      throw failure;
    } finally {
      if (!reported) {
        availability.abandoned();
        watch.abandoned(System.nanoTime() - start);
      }
    }
  }

  /// Tries simpler requests until one is accepted.
  ///
  /// @return the dialect that was accepted
  private Dialect converse(
      Messages messages,
      ResponseFormat format,
      Deadline deadline,
      Runnable waiting,
      Consumer<ObjectNode> objects) {
    Dialect tried = dialect;
    while (true) {
      try {
        new ReplyReader(objects).read(messages, format, tried, deadline, waiting);
        return tried;
      } catch (HttpFailure refusal) {
        tried = tried.after(refusal).orElseThrow(refusal::asModelFailure);
      }
    }
  }

  /// Reads one reply.
  private final class ReplyReader {
    private final JsonObjects reply;

    ReplyReader(Consumer<ObjectNode> objects) {
      this.reply = new JsonObjects(objects);
    }

    void read(
        Messages messages,
        ResponseFormat format,
        Dialect used,
        Deadline deadline,
        Runnable waiting) {
      int tokens = endpoint.settings().maxTokens();
      ModelCall call = new ModelCall(client, MORE_BYTES + (long) tokens * BYTES_OF_A_TOKEN);
      Inbox inbox = new Inbox();
      StreamingChatModel model = endpoint.model(call.asBuilder(), used);
      ChatRequest request = endpoint.request(messages, format, used);
      Thread.ofVirtual().name("model").start(() -> speak(model, request, inbox));
      try {
        while (!deadline.isOver()) {
          waiting.run();
          Optional<Event> event = inbox.next(shorter(TICK, deadline.left()));
          if (event.isPresent() && isLast(event.get(), tokens)) {
            return;
          }
        }
        throw timedOut();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ModelFailure(Fault.FAILED, "the server stops");
      } finally {
        call.cancel();
      }
    }

    private boolean isLast(Event event, int tokens) {
      return switch (event) {
        case Event.Text(String text) -> {
          reply.read(text);
          if (reply.length() > tokens * CHARS_OF_A_TOKEN) {
            throw new ModelFailure(Fault.TOO_LONG, "its reply does not end");
          }
          yield false;
        }
        case Event.End(boolean cut) -> {
          if (cut) {
            throw new ModelFailure(Fault.TOO_LONG, "it stopped at its limit of tokens");
          }
          yield ended();
        }
        case Event.Failed(Throwable cause) -> throw failure(cause);
        case Event.Closed() -> ended();
      };
    }

    private boolean ended() {
      if (reply.found() == 0) {
        throw new ModelFailure(Fault.UNREADABLE, "its reply has no JSON that can be read");
      }
      if (!reply.isWhole()) {
        throw new ModelFailure(Fault.BROKE_OFF, "its reply broke off");
      }
      return true;
    }

    private ModelFailure timedOut() {
      return reply.found() == 0
          ? new ModelFailure(Fault.TIMED_OUT, "it wrote nothing in time")
          : new ModelFailure(Fault.TOO_SLOW, "it did not finish in time");
    }
  }

  private static void speak(StreamingChatModel model, ChatRequest request, Inbox inbox) {
    try {
      model.chat(request, inbox);
    } catch (RuntimeException e) {
      inbox.onError(e);
    } finally {
      inbox.close();
    }
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /// The failure that an exception stands for. The messages of the causes are left out: they may
  /// repeat what was sent.
  private static RuntimeException failure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case HttpFailure failure -> {
          return failure;
        }
        case TooLongException e -> {
          return new ModelFailure(Fault.TOO_LONG, "its response does not end");
        }
        case HttpConnectTimeoutException e -> {
          return new ModelFailure(Fault.UNREACHABLE, "it did not take the connection in time");
        }
        case ConnectException e -> {
          return new ModelFailure(Fault.UNREACHABLE, "it refused the connection");
        }
        case UnresolvedAddressException e -> {
          return new ModelFailure(Fault.UNREACHABLE, "its host is unknown");
        }
        case com.fasterxml.jackson.core.JacksonException e -> {
          return new ModelFailure(Fault.UNREADABLE, "it does not speak its provider's protocol");
        }
        case IOException e -> {
          return new ModelFailure(Fault.FAILED, "the connection broke");
        }
        default -> {}
      }
    }
    return thrown instanceof LangChain4jException
        ? new ModelFailure(Fault.FAILED, "it failed")
        : new ModelFailure(Fault.FAILED, "it failed with " + thrown.getClass().getSimpleName());
  }
}
