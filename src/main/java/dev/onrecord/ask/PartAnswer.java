package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.CitedDraft;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.question.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What became of one part of what was asked.
///
/// @param index the state of the archive that it rests on
record PartAnswer(Part part, IndexState index, Draft draft, CitedDraft cited, Outcome outcome) {
  private static final Pattern END = Pattern.compile("[\\s?.!]+$");

  boolean isAnswered() {
    return switch (outcome) {
      case Outcome.Answered answered -> true;
      case Outcome.NotFound notFound -> false;
    };
  }

  /// Whether a quote of it, or a reprint of one, was not found where the index says that it stands,
  /// because its article changed and the index has not heard of it yet.
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

  /// Tells that the other parts are answered and this one is not.
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
}
