package dev.onrecord.ask;

import dev.onrecord.answer.extractive.ExtractiveAnswerer;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.question.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What each stage gave for one part of a question.
record PartTrace(Part part, Retrieved retrieved, Draft draft, CitedDraft cited, Outcome outcome) {
  private static final Pattern END = Pattern.compile("[\\s?.!]+$");

  /// The state of the archive that this part rests on.
  IndexState index() {
    return retrieved.index();
  }

  boolean isAnswered() {
    return switch (outcome) {
      case Outcome.Answered answered -> true;
      case Outcome.NotFound notFound -> false;
    };
  }

  /// Whether a quote, or a reprint of it, was not found at the place that the index names: the
  /// article changed, and the index does not have the change yet.
  boolean isStale() {
    List<Citation> citations =
        Stream.concat(
                cited.sentences().stream().flatMap(sentence -> sentence.citations().stream()),
                cited.nearest().stream())
            .toList();
    List<Proof> proofs =
        Stream.concat(
                draft.sentences().stream().flatMap(sentence -> sentence.proofs().stream()),
                draft.nearest().stream())
            .toList();
    return citations.size() < proofs.size()
        || citations.stream().mapToInt(citation -> citation.alsoIn().size()).sum()
            < proofs.stream().mapToInt(proof -> proof.evidence().reprints().size()).sum();
  }

  /// Tells the reader that this part is not answered, where others are.
  Optional<String> notice() {
    if (isAnswered()) {
      return Optional.empty();
    }
    return Optional.of(
        part.side()
            .map("The archive has nothing from %s on this."::formatted)
            .orElseGet(
                () ->
                    "The archive does not answer \"%s\"."
                        .formatted(END.matcher(part.question().text()).replaceFirst(""))));
  }

  /// Why the evidence is ranked as it is.
  ///
  /// @param reordered whether a cross-encoder changed the order
  Explanation explain(ExtractiveAnswerer answerer, boolean reordered) {
    return new Explanation(
        part.question(),
        retrieved.terms(),
        answerer.explain(part.question(), retrieved, ranking -> draft.ranking()),
        reordered,
        retrieved.index());
  }
}
