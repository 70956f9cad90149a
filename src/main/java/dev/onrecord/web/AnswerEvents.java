package dev.onrecord.web;

import dev.onrecord.view.AnswerView;
import dev.onrecord.view.AnswerView.SentenceView;
import dev.onrecord.view.CitationView;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// An answer as server-sent events: `sources`, then for each sentence a `delta` and its
/// `citation`s, then the whole `answer`.
final class AnswerEvents {
  private final OutputStream out;

  AnswerEvents(Context context) {
    context
        .contentType("text/event-stream;charset=utf-8")
        .header("Cache-Control", "no-store")
        .disableCompression();
    out = context.outputStream();
  }

  void send(AnswerView answer) throws IOException {
    List<CitationView> sources =
        answer.citations().isEmpty() ? answer.nearest() : answer.citations();
    event("sources", Map.of("citations", sources));
    boolean[] sent = new boolean[answer.citations().size() + 1];
    String separator = "";
    for (SentenceView sentence : answer.sentences()) {
      event("delta", Map.of("text", separator + sentence.numbered()));
      separator = "\n";
      for (int n : sentence.citations()) {
        if (!sent[n]) {
          sent[n] = true;
          event("citation", answer.citations().get(n - 1));
        }
      }
    }
    if (answer.sentences().isEmpty()) {
      event("delta", Map.of("text", answer.answer()));
    }
    event("answer", answer);
  }

  private void event(String name, Object data) throws IOException {
    String event = "event: " + name + "\ndata: " + AskRoute.json(data) + "\n\n";
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
