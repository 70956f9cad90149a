package dev.onrecord.ask;

import dev.onrecord.answer.extractive.ExtractiveAnswerer;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.CitedDraft;
import dev.onrecord.domain.Draft;
import dev.onrecord.domain.Encoding;
import dev.onrecord.domain.Explained;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Retrieved;
import dev.onrecord.domain.Scope;
import dev.onrecord.domain.Stage;
import dev.onrecord.encode.Encoder;
import dev.onrecord.question.Part;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.verify.Verifier;
import java.util.List;
import java.util.function.Supplier;

/// The stages that each part of what was asked goes through once it is read.
record Stages(
    Encoder encoder,
    Retriever retriever,
    ExtractiveAnswerer answerer,
    Citer citer,
    Verifier verifier) {
  /// Sentences that the answerer chooses from.
  private static final int EVIDENCE = 24;

  PartAnswer answer(Part part, Scope scope, Told told, Reordering reordering, StageTimer timer) {
    Question question = part.question();
    Encoding encoding = timed(timer, Stage.ENCODE, () -> encoder.encodeQuestion(question.text()));
    Retrieved retrieved =
        timed(timer, Stage.RETRIEVE, () -> retriever.retrieve(question, encoding, scope, EVIDENCE));
    Draft draft =
        timed(
            timer,
            Stage.ANSWER,
            () ->
                answerer.answer(
                    question,
                    told.leftOutOf(retrieved),
                    ranking -> reordering.order(question.text(), ranking)));
    return timed(
        timer,
        Stage.VERIFY,
        () -> {
          CitedDraft cited = citer.cite(draft);
          return new PartAnswer(part, retrieved.index(), draft, cited, verifier.verify(cited));
        });
  }

  /// Why each sentence stands where it stands, best first.
  List<Explained> explain(Part part, Scope scope) {
    Question question = part.question();
    Encoding encoding = encoder.encodeQuestion(question.text());
    return answerer.explain(question, retriever.retrieve(question, encoding, scope, EVIDENCE));
  }

  static <T> T timed(StageTimer timer, Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    timer.took(stage, System.nanoTime() - start);
    return result;
  }
}
