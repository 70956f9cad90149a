package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.question.ArchiveWords;
import dev.onrecord.question.Asked;
import dev.onrecord.question.QuestionReader;
import dev.onrecord.question.followup.FollowUps.Reading;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Takes what was asked through the stages until all of it rests on one state of the archive.
final class Attempts {
  /// A change of articles is in the index within a second or two.
  private static final int MOST = 100;

  private static final long PAUSE_NANOS = 50_000_000;

  private final QuestionReader reader = new QuestionReader();
  private final ArchiveWords words;
  private final QuestionFilters filters;
  private final Stages stages;

  Attempts(ArchiveWords words, QuestionFilters filters, Stages stages) {
    this.words = words;
    this.filters = filters;
    this.stages = stages;
  }

  /// The attempt that counts. Words and evidence must be of one state of the archive, and quotes
  /// stand where that says, so that a state has one answer.
  ///
  /// @throws ArticleChangedException if an article changed and the index does not hear of it in
  ///   time
  Attempt settled(Request request, Reading reading, Reordering reordering, Staging staging) {
    for (int tries = 0; tries < MOST; tries++) {
      Attempt attempt = best(request, reading, reordering, staging);
      if (attempt.isSettled()) {
        return attempt;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new ArticleChangedException();
  }

  private Attempt best(Request request, Reading reading, Reordering reordering, Staging staging) {
    IndexState state = stages.retriever().state();
    AlreadyQuoted told =
        reading.further() ? AlreadyQuoted.of(request.conversation()) : AlreadyQuoted.NOTHING;
    Attempt attempt = of(reading.question(), request, state, told, reordering, staging);
    return reading.guessed()
        ? attempt.unless(of(request.question(), request, state, told, reordering, staging))
        : attempt;
  }

  private Attempt of(
      String question,
      Request request,
      IndexState state,
      AlreadyQuoted told,
      Reordering reordering,
      Staging staging) {
    Understood understood =
        staging.run(
            Stage.READ,
            () -> understand(question, request.scope(), request.filtering()),
            read -> read.asked().parts().size());
    Scope scope = understood.filtered().scope();
    return new Attempt(
        understood.filtered(),
        understood.asked(),
        state,
        understood.asked().parts().stream()
            .map(part -> stages.answer(part, scope, told, reordering, staging))
            .toList());
  }

  private record Understood(Filtered filtered, Asked asked) {}

  /// Of several questions at once it is not known which one says where to look.
  private Understood understand(String question, Scope scope, Filtering filtering) {
    Filtered filtered = filters.of(question, scope, filtering);
    Asked asked = reader.readAll(filtered.searched(), words);
    return filtered.filters().isEmpty() || !asked.isSeveral()
        ? new Understood(filtered, asked)
        : new Understood(Filtered.not(question, scope), reader.readAll(question, words));
  }

  /// What a question says of where to look.
  Filtered filtered(String question, Scope scope, Filtering filtering) {
    return understand(question, scope, filtering).filtered();
  }

  /// How the evidence for each part of a text is ranked, all of one state of the archive.
  ///
  /// @throws ArticleChangedException if the archive changes all the time
  List<Explanation> explain(String text, Scope scope, Reordering reordering) {
    for (int tries = 0; tries < MOST; tries++) {
      IndexState state = stages.retriever().state();
      List<Explanation> explanations =
          reader.readAll(text, words).parts().stream()
              .map(part -> stages.explain(part, scope, reordering))
              .toList();
      if (explanations.stream().allMatch(each -> each.index().equals(state))) {
        return explanations;
      }
    }
    throw new ArticleChangedException();
  }

  /// A checked citation of a piece of evidence; empty if its article no longer has it.
  Optional<Citation> cite(Evidence evidence) {
    return stages.cite(evidence);
  }
}
