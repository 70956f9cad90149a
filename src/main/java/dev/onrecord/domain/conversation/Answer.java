package dev.onrecord.domain.conversation;

import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.settings.ModelUse;
import java.util.List;
import java.util.Optional;

/// A question and its answer.
///
/// @param id names this answer; the same question after the same conversation, of the same archive
///   with the same settings, has the same id
/// @param request as it was asked
/// @param question as it was understood: in words that need no conversation, and with each word as
///   the archive spells it; if several questions are asked at once, all of them
/// @param notices sentences that tell the reader how the question was read, and which part of it
///   was not answered
/// @param filters words of the question that limited which articles were searched
/// @param evidence that the answer was chosen from, best first; if several questions are asked at
///   once, one question after the other
/// @param score how likely the best evidence answers, in [0, 1]
/// @param model that wrote the sentences; empty if they are the passages themselves
public record Answer(
    String id,
    Request request,
    Question question,
    Outcome outcome,
    List<String> notices,
    List<Filter> filters,
    List<Evidence> evidence,
    IndexState index,
    double score,
    Optional<ModelUse> model) {
  public Answer {
    notices = List.copyOf(notices);
    filters = List.copyOf(filters);
    evidence = List.copyOf(evidence);
  }
}
