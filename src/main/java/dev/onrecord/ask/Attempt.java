package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.question.Asked;
import java.util.List;
import java.util.Optional;

/// A way to read what was asked, and what became of its parts.
///
/// @param filtered which words of it limit where to look
/// @param index the state of the archive in which it was read
record Attempt(Filtered filtered, Asked asked, IndexState index, List<PartAnswer> parts) {
  /// How much likelier a guess must be.
  private static final double MARGIN = .15;

  Attempt {
    parts = List.copyOf(parts);
  }

  /// What was asked, as a reader is told it: with the words that are filters.
  String text() {
    return filtered.filters().isEmpty() ? asked.text() : filtered.asked().strip();
  }

  /// Whether all of it rests on one state of the archive, and every quote was found.
  boolean isSettled() {
    return parts.stream().allMatch(part -> part.index().equals(index) && !part.isStale());
  }

  /// This guess at what was meant, unless the question taken as it is does as well, or finds the
  /// same.
  Attempt unless(Attempt asItIs) {
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
    return parts.stream().anyMatch(PartAnswer::isAnswered);
  }

  /// How likely the best evidence of all parts answers, in [0, 1].
  double confidence() {
    return parts.stream().mapToDouble(part -> part.draft().confidence()).max().orElse(0);
  }
}
