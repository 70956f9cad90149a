package dev.onrecord.ask;

import dev.onrecord.answer.extractive.ExtractiveAnswerer;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.encode.Encoder;
import dev.onrecord.question.ArchiveWords;
import dev.onrecord.question.Asked;
import dev.onrecord.question.Part;
import dev.onrecord.question.QuestionReader;
import dev.onrecord.question.followup.FollowUps;
import dev.onrecord.question.followup.FollowUps.Reading;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// How a question becomes an answer: made to stand alone, read, encoded, retrieved, answered,
/// cited, verified, worded.
///
/// [#answer] takes a request the whole way. [#trace] takes one reading of a question through the
/// stages and keeps what each of them gave; explanations and searches are made of the same trace.
///
/// @param words of the archive, for misspelled questions
/// @param settings that answers are made with
record AnswerFlow(
    Encoder encoder,
    ArchiveWords words,
    Retriever retriever,
    QuestionFilters filters,
    ExtractiveAnswerer answerer,
    Citer citer,
    Verifier verifier,
    AnswerSettings settings) {
  /// Sentences that the answerer chooses from.
  private static final int EVIDENCE = 24;

  /// A change of articles is in the index within a second or two.
  private static final int MOST_TRIES = 100;

  private static final long PAUSE_NANOS = 50_000_000;

  private static final QuestionReader READER = new QuestionReader();

  /// Answers a request.
  ///
  /// @throws ArticleChangedException if an article changed and the index does not show it in time
  Answer answer(Request request, ModelWriting writing, Reordering reordering, AnswerWatch watch) {
    Reading reading =
        watch.stage(
            Stage.CONVERSE,
            () -> standAlone(request, writing),
            read -> request.conversation().size());
    QuestionTrace trace = settled(() -> best(request, reading, reordering, watch));
    Outcome passages =
        trace.parts().size() == 1
            ? trace.parts().getFirst().outcome()
            : verifier.verify(JointDraft.of(trace.parts()));
    ModelAnswer written = writing.write(trace, passages, watch);
    return new Answer(
        AnswerId.of(request, trace.filtered().filters(), settings, trace.index(), written),
        request,
        READER.read(trace.text()),
        written.answer().<Outcome>map(answer -> answer).orElse(passages),
        notices(trace, passages, written, writing, reordering),
        trace.filtered().filters(),
        trace.parts().stream().flatMap(part -> part.draft().ranking().stream()).toList(),
        trace.index(),
        trace.confidence(),
        written.model());
  }

  /// A question made to stand alone: by a model where there is one whose words can be trusted, else
  /// by rules.
  private static Reading standAlone(Request request, ModelWriting writing) {
    Reading reading = FollowUps.read(request.question(), request.conversation());
    return writing
        .standAlone(request)
        .map(question -> new Reading(question, reading.further(), false))
        .orElse(reading);
  }

  /// Repeats an attempt until it rests on one state of the archive: words, evidence and quotes are
  /// then of the same state, so that each state has one answer.
  QuestionTrace settled(Supplier<QuestionTrace> attempt) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      QuestionTrace trace = attempt.get();
      if (trace.isSettled()) {
        return trace;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new ArticleChangedException();
  }

  /// The trace of the question as it was understood. Where that is a guess, the question is also
  /// taken as it is, and the guess must do better.
  private QuestionTrace best(
      Request request, Reading reading, Reordering reordering, AnswerWatch watch) {
    IndexState state = retriever.state();
    AlreadyQuoted quoted =
        reading.further() ? AlreadyQuoted.of(request.conversation()) : AlreadyQuoted.NOTHING;
    QuestionTrace understood = trace(reading.question(), request, state, quoted, reordering, watch);
    return reading.guessed()
        ? understood.unless(trace(request.question(), request, state, quoted, reordering, watch))
        : understood;
  }

  /// Takes a question that stands alone through the stages; of several questions in one, each part.
  ///
  /// @param state of the archive, which the parts are compared with
  /// @param quoted sentences that are not to be quoted again
  QuestionTrace trace(
      String question,
      Request request,
      IndexState state,
      AlreadyQuoted quoted,
      Reordering reordering,
      AnswerWatch watch) {
    Understood understood =
        watch.stage(
            Stage.READ, () -> understand(question, request), read -> read.asked().parts().size());
    List<PartTrace> parts = new ArrayList<>();
    for (Part part : understood.asked().parts()) {
      Question asked = part.question();
      Encoding encoding =
          watch.stage(
              Stage.ENCODE,
              () -> encoder.encodeQuestion(asked.text()),
              encoded -> encoded.tokens().size());
      Retrieved retrieved =
          watch.stage(
              Stage.RETRIEVE,
              () -> retriever.retrieve(asked, encoding, understood.filtered().scope(), EVIDENCE),
              found -> found.evidence().size());
      Draft draft =
          watch.stage(
              Stage.ANSWER,
              () ->
                  answerer.answer(
                      asked,
                      quoted.leftOutOf(retrieved),
                      ranking -> reordering.order(asked.text(), ranking)),
              drafted -> drafted.ranking().size());
      parts.add(
          watch.stage(
              Stage.VERIFY,
              () -> {
                CitedDraft cited = citer.cite(draft);
                return new PartTrace(part, retrieved, draft, cited, verifier.verify(cited));
              },
              verified -> verified.outcome().quoted().size()));
    }
    return new QuestionTrace(understood.filtered(), understood.asked(), state, parts);
  }

  private record Understood(FilteredQuestion filtered, Asked asked) {}

  /// Where several questions are asked at once it is unknown which of them a filter belongs to, so
  /// none is taken.
  private Understood understand(String question, Request request) {
    FilteredQuestion filtered = filters.of(question, request.scope(), request.filtering());
    Asked asked = READER.readAll(filtered.searched(), words);
    return filtered.filters().isEmpty() || !asked.isSeveral()
        ? new Understood(filtered, asked)
        : new Understood(
            FilteredQuestion.unfiltered(question, request.scope()),
            READER.readAll(question, words));
  }

  private static List<String> notices(
      QuestionTrace trace,
      Outcome passages,
      ModelAnswer written,
      ModelWriting writing,
      Reordering reordering) {
    List<String> notices = new ArrayList<>(writing.notices());
    notices.addAll(trace.filtered().notices());
    notices.addAll(trace.asked().notices());
    notices.addAll(reordering.notices());
    notices.addAll(written.notices());
    if (passages instanceof Outcome.Answered) {
      trace.parts().forEach(part -> part.notice().ifPresent(notices::add));
    }
    return notices;
  }
}
