package dev.onrecord.web;

import dev.onrecord.ask.AnswerListener;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.AnswerView.SentenceView;
import dev.onrecord.view.CitationView;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// An answer as server-sent events: `sources`, then a `delta` and its `citation`s for each
/// sentence, then the whole `answer`, or an `error`. The sentences of a language model are sent
/// while it writes. Comments in between detect clients that have disconnected.
final class AnswerEvents implements AnswerListener {
  private final Context context;
  private final EventStream stream;
  private final String request;
  private int sentences;
  private int citations;

  AnswerEvents(Context context) {
    this.context = context;
    this.stream = new EventStream(context);
    this.request = TrackedRequest.of(context).id();
  }

  /// Sends events while the answer is made, and then the rest. If the client disconnects, the work
  /// on its answer is cancelled.
  ///
  /// @throws Problem if the answer fails before anything was sent
  void send(Supplier<AnswerView> answering) {
    stream.run(
        () -> finish(answering.get()),
        problem -> stream.write("event: error\ndata: " + problem.json(request) + "\n\n"));
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
    stream.ping();
  }

  private void finish(AnswerView answer) {
    if (!stream.begun()) {
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

  /// @param cited citations of the answer so far; those up to the sentence's highest number may be
  ///   new
  private void sentence(SentenceView sentence, List<CitationView> cited) {
    event("delta", Map.of("text", (sentences == 0 ? "" : "\n") + sentence.numbered()));
    sentences++;
    int used = sentence.citations().stream().mapToInt(n -> n).max().orElse(0);
    for (; citations < used; citations++) {
      event("citation", cited.get(citations));
    }
  }

  private void event(String name, Object data) {
    stream.write("event: " + name + "\ndata: " + CollectionRequest.json(context, data) + "\n\n");
  }
}
