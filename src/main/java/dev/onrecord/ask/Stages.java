package dev.onrecord.ask;

import dev.onrecord.answer.extractive.ExtractiveAnswerer;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.answer.Explained;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.encode.Encoder;
import dev.onrecord.question.Part;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.verify.Verifier;
import java.util.List;
import java.util.Optional;

/// The stages that each part of what was asked goes through once it is read.
record Stages(
    Encoder encoder,
    Retriever retriever,
    ExtractiveAnswerer answerer,
    Citer citer,
    Verifier verifier) {
  /// Sentences that the answerer chooses from.
  private static final int EVIDENCE = 24;

  PartAnswer answer(
      Part part, Scope scope, AlreadyQuoted told, Reordering reordering, Staging staging) {
    Question question = part.question();
    Encoding encoding =
        staging.run(
            Stage.ENCODE,
            () -> encoder.encodeQuestion(question.text()),
            encoded -> encoded.tokens().size());
    Retrieved retrieved =
        staging.run(
            Stage.RETRIEVE,
            () -> retriever.retrieve(question, encoding, scope, EVIDENCE),
            found -> found.evidence().size());
    Draft draft =
        staging.run(
            Stage.ANSWER,
            () ->
                answerer.answer(
                    question,
                    told.leftOutOf(retrieved),
                    ranking -> reordering.order(question.text(), ranking)),
            written -> written.ranking().size());
    return staging.run(
        Stage.VERIFY,
        () -> {
          CitedDraft cited = citer.cite(draft);
          return new PartAnswer(part, retrieved.index(), draft, cited, verifier.verify(cited));
        },
        checked -> checked.outcome().quoted().size());
  }

  /// How the evidence is ranked, and why.
  Explanation explain(Part part, Scope scope, Reordering reordering) {
    Question question = part.question();
    Encoding encoding = encoder.encodeQuestion(question.text());
    Retrieved retrieved = retriever.retrieve(question, encoding, scope, EVIDENCE);
    List<Explained> ranking =
        answerer.explain(question, retrieved, best -> reordering.order(question.text(), best));
    return new Explanation(
        question, retrieved.terms(), ranking, reordering.reorders(), retrieved.index());
  }

  /// A checked citation of a piece of evidence; empty if its article no longer has it.
  Optional<Citation> cite(Evidence evidence) {
    Draft draft =
        new Draft(
            List.of(), List.of(new Proof(evidence, evidence.sentence())), List.of(), List.of(), 0);
    return verifier.verify(citer.cite(draft)).quoted().stream().findFirst();
  }
}
