package dev.onrecord.web;

import dev.onrecord.ask.AnswerListener;
import dev.onrecord.domain.Citation;
import dev.onrecord.domain.Outcome;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.AnswerView.SentenceView;
import dev.onrecord.view.CitationView;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An answer as server-sent events: `sources`, then for each sentence a `delta` and its
/// `citation`s, then the whole `answer`, or an `error`. What a language model writes is sent while
/// it writes, with comments in between by which a client that left is noticed.
final class AnswerEvents implements AnswerListener {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final Context context;
  private boolean begun;
  private int sentences;
  private int citations;

  AnswerEvents(Context context) {
    this.context = context;
  }

  /// Sends what is heard while the answer is made, and then the rest of it. A client that leaves
  /// ends the work on its answer.
  ///
  /// @throws Problem if the answer fails before anything was sent
  void send(Supplier<AnswerView> answering) {
    try {
      finish(answering.get());
    } catch (ClientLeftException e) {
      LOG.debug("the client left before its answer was complete", e);
    } catch (RuntimeException e) {
      if (!begun) {
        throw e;
      }
      write("event: error\ndata: " + problem(e).json() + "\n\n");
    }
  }

  private static Problem problem(RuntimeException exception) {
    return Failure.problem(exception)
        .orElseGet(
            () -> {
              LOG.error("an answer failed while it was sent", exception);
              return Problem.internal();
            });
  }

  @Override
  public void sources(List<Citation> candidates) {
    event("sources", Map.of("citations", CitationView.numbered(candidates)));
  }

  @Override
  public void sentence(Outcome.Sentence sentence, List<Citation> cited) {
    sentence(new SentenceView(sentence.text(), sentence.citations()), CitationView.numbered(cited));
  }

  @Override
  public void waiting() {
    write(": ping\n\n");
  }

  private void finish(AnswerView answer) {
    if (!begun) {
      event(
          "sources",
          Map.of(
              "citations", answer.citations().isEmpty() ? answer.nearest() : answer.citations()));
    }
    if (sentences == 0) {
      answer.sentences().forEach(sentence -> sentence(sentence, answer.citations()));
    }
    if (answer.sentences().isEmpty()) {
      event("delta", Map.of("text", answer.answer()));
    }
    event("answer", answer);
  }

  /// @param cited of which those up to the sentence's highest number may be new
  private void sentence(SentenceView sentence, List<CitationView> cited) {
    event("delta", Map.of("text", (sentences == 0 ? "" : "\n") + sentence.numbered()));
    sentences++;
    int used = sentence.citations().stream().mapToInt(n -> n).max().orElse(0);
    for (; citations < used; citations++) {
      event("citation", cited.get(citations));
    }
  }

  private void event(String name, Object data) {
    write("event: " + name + "\ndata: " + AskRoute.json(data) + "\n\n");
  }

  private void write(String text) {
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

  /// Nobody reads any more.
  private static final class ClientLeftException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClientLeftException(IOException cause) {
      super(cause);
    }
  }
}
