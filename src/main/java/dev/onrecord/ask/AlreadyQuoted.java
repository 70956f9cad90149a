package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Retrieved;
import java.util.List;
import java.util.stream.Stream;

/// What a conversation has quoted already.
record AlreadyQuoted(List<Citation> citations) {
  static final AlreadyQuoted NOTHING = new AlreadyQuoted(List.of());

  AlreadyQuoted {
    citations = List.copyOf(citations);
  }

  static AlreadyQuoted of(List<Turn> conversation) {
    return new AlreadyQuoted(
        conversation.stream()
            .flatMap(
                turn ->
                    switch (turn.outcome()) {
                      case Outcome.Answered answered -> answered.citations().stream();
                      case Outcome.NotFound notFound -> Stream.<Citation>empty();
                    })
            .toList());
  }

  /// What was retrieved, without what was quoted.
  Retrieved leftOutOf(Retrieved retrieved) {
    return new Retrieved(
        retrieved.evidence().stream().filter(evidence -> !has(evidence)).toList(),
        retrieved.terms(),
        retrieved.index());
  }

  private boolean has(Evidence evidence) {
    return citations.stream()
        .anyMatch(
            citation ->
                citation.touches(evidence.articleId(), evidence.sentence())
                    || evidence.reprints().stream()
                        .anyMatch(each -> citation.touches(each.articleId(), each.span())));
  }
}
