package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.question.Asked;
import java.util.List;
import java.util.Optional;

/// One reading of a question, and what the stages gave for each of its parts.
///
/// @param filtered which words of the question limit the articles searched
/// @param asked the question as it was read
/// @param index the state of the archive in which it was read
record QuestionTrace(
    FilteredQuestion filtered, Asked asked, IndexState index, List<PartTrace> parts) {
  /// How much likelier than the question as it is a guess must be.
  private static final double MARGIN = .15;

  QuestionTrace {
    parts = List.copyOf(parts);
  }

  /// The question as the reader is shown it: with the words that are filters.
  String text() {
    return filtered.filters().isEmpty() ? asked.text() : filtered.asked().strip();
  }

  /// Whether all parts rest on the same state of the archive, and every quote was found.
  boolean isSettled() {
    return parts.stream().allMatch(part -> part.index().equals(index) && !part.isStale());
  }

  /// This trace of a guess, or that of the question as it is if it does as well or finds the same.
  QuestionTrace unless(QuestionTrace asItIs) {
    boolean better = confidence() > asItIs.confidence() + MARGIN;
    boolean same = firstQuote().equals(asItIs.firstQuote());
    return isAnswered() && (!asItIs.isAnswered() || (better && !same)) ? this : asItIs;
  }

  private Optional<String> firstQuote() {
    return parts.stream()
        .flatMap(part -> part.outcome().quoted().stream())
        .map(Citation::url)
        .findFirst();
  }

  private boolean isAnswered() {
    return parts.stream().anyMatch(PartTrace::isAnswered);
  }

  /// How likely the best evidence of all parts answers, in [0, 1].
  double confidence() {
    return parts.stream().mapToDouble(part -> part.draft().confidence()).max().orElse(0);
  }
}
