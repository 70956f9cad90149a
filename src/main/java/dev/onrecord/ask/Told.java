package dev.onrecord.ask;

import dev.onrecord.domain.Citation;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Outcome;
import dev.onrecord.domain.Retrieved;
import dev.onrecord.domain.Turn;
import java.util.List;
import java.util.stream.Stream;

/// What a conversation has quoted already.
record Told(List<Citation> citations) {
  static final Told NOTHING = new Told(List.of());

  Told {
    citations = List.copyOf(citations);
  }

  static Told of(List<Turn> conversation) {
    return new Told(
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
