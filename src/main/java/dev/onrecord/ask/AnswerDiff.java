package dev.onrecord.ask;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Outcome.Sentence;
import dev.onrecord.domain.answer.Reprint;
import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells in sentences how two answers to the same question differ.
final class AnswerDiff {
  private final List<String> found = new ArrayList<>();

  private AnswerDiff() {}

  /// One sentence for each difference; none if the sentences, quotes and notices are the same.
  static List<String> between(SavedAnswer then, SavedAnswer now) {
    AnswerDiff differences = new AnswerDiff();
    if (!then.standalone().equals(now.standalone())) {
      differences.found.add(
          "The question is understood as \"%s\" now, and was as \"%s\"."
              .formatted(now.standalone(), then.standalone()));
    }
    differences.outcomes(then.outcome(), now.outcome());
    if (!then.notices().equals(now.notices())) {
      differences.found.add(
          now.notices().isEmpty()
              ? "There are no notices now."
              : "The notices are different now: " + String.join(" ", now.notices()));
    }
    return differences.found;
  }

  private void outcomes(Outcome then, Outcome now) {
    switch (then) {
      case Outcome.Answered answered -> {
        switch (now) {
          case Outcome.Answered again -> {
            each("Sentence", answered.sentences(), again.sentences(), this::sentence);
            each("Citation", answered.citations(), again.citations(), this::citation);
          }
          case Outcome.NotFound notFound ->
              found.add("It was answered then, and is not found now: " + notFound.reason());
        }
      }
      case Outcome.NotFound notFound -> {
        switch (now) {
          case Outcome.Answered answered ->
              found.add(
                  "It was not found then, and is answered now: "
                      + answered.sentences().getFirst().text());
          case Outcome.NotFound again -> notFound(notFound, again);
        }
      }
    }
  }

  private void notFound(Outcome.NotFound then, Outcome.NotFound now) {
    if (!then.reason().equals(now.reason())) {
      found.add("It is not found for another reason: " + now.reason());
    }
    each("Nearest passage", then.nearest(), now.nearest(), this::citation);
    if (!then.missing().equals(now.missing())) {
      found.add(
          now.missing().isEmpty()
              ? "No word is missing now."
              : "Other words are missing: " + String.join(", ", now.missing()) + ".");
    }
  }

  /// Compares two things that have the same number in both answers.
  @FunctionalInterface
  private interface Comparison<T> {
    void of(String name, T then, T now);
  }

  private <T> void each(String what, List<T> then, List<T> now, Comparison<T> compare) {
    for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
      compare.of("%s %d".formatted(what, i + 1), then.get(i), now.get(i));
    }
    if (then.size() != now.size()) {
      found.add("%ss: %d now, %d then.".formatted(what, now.size(), then.size()));
    }
  }

  private void sentence(String name, Sentence then, Sentence now) {
    if (!then.text().equals(now.text())) {
      found.add("%s is different now: %s".formatted(name, now.text()));
    } else if (!then.citations().equals(now.citations())) {
      found.add("%s has other citations now.".formatted(name));
    }
  }

  private void citation(String name, Citation then, Citation now) {
    if (!then.quote().equals(now.quote()) || !then.articleId().equals(now.articleId())) {
      found.add("%s is different now: \"%s\" (%s).".formatted(name, now.quote(), now.title()));
      return;
    }
    if (!then.span().equals(now.span())) {
      found.add("%s stands at %s now, and stood at %s.".formatted(name, place(now), place(then)));
    }
    if (!then.sha256().equals(now.sha256())) {
      found.add("%s is from another version of its article.".formatted(name));
    }
    if (!marked(then).equals(marked(now))) {
      found.add("%s has other words marked now.".formatted(name));
    }
    if (!then.alsoIn().equals(now.alsoIn())) {
      found.add(
          "%s is also in %s now, and was also in %s.".formatted(name, others(now), others(then)));
    }
    if (!speaker(then).equals(speaker(now))) {
      found.add("%s is by %s now, and was by %s.".formatted(name, speaker(now), speaker(then)));
    }
  }

  private static String others(Citation citation) {
    return citation.alsoIn().isEmpty()
        ? "no other article"
        : citation.alsoIn().stream().map(Reprint::articleId).collect(Collectors.joining(", "));
  }

  private static String place(Citation citation) {
    return "%d-%d".formatted(citation.span().start(), citation.span().end());
  }

  /// The marked words as offsets in the quote.
  private static Span marked(Citation citation) {
    int start = citation.span().start();
    return new Span(citation.highlight().start() - start, citation.highlight().end() - start);
  }

  private static String speaker(Citation citation) {
    String who =
        Stream.of(citation.role(), citation.speaker(), citation.via().map(via -> "via " + via))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return who.isEmpty() ? "nobody named" : who;
  }
}
