package dev.onrecord.web.openai;

import dev.onrecord.ask.AnswerListener;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.AnswerView.SentenceView;
import dev.onrecord.view.CitationView;
import java.util.List;

/// Sends an answer while it is made.
public final class AnswerStream implements AnswerListener {
  private final ReplyStream wire;
  private final Runnable ping;
  private final AnswerText text;
  private boolean begun;

  /// @param ping sends a comment, which fails if the client has disconnected
  public AnswerStream(ReplyStream wire, ReplyHead head, Runnable ping) {
    this.wire = wire;
    this.ping = ping;
    this.text = new AnswerText(head.root());
  }

  @Override
  public void sources(List<Citation> candidates) {
    begin();
  }

  @Override
  public void sentence(Outcome.Sentence sentence, List<Citation> citations) {
    begin();
    wire.piece(
        text.add(
            new SentenceView(sentence.text(), sentence.citations()),
            CitationView.numbered(citations)));
  }

  @Override
  public void waiting() {
    ping.run();
  }

  /// Sends the rest of the answer.
  public void finish(AnswerView answer) {
    begin();
    text.complete(answer).forEach(wire::piece);
    wire.end(answer, text);
  }

  private void begin() {
    if (!begun) {
      begun = true;
      wire.begin();
    }
  }
}
