package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds an answer from sentences that were checked. Numbers the citations by first use.
final class CheckedAnswer {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<Outcome.Sentence> sentences = new ArrayList<>();

  /// Adds a sentence with the citations that support it, at least one.
  Outcome.Sentence add(String text, List<Citation> supporting) {
    List<Integer> used =
        supporting.stream()
            .map(
                citation ->
                    numbers.computeIfAbsent(
                        citation.sha256() + citation.span(),
                        place -> {
                          citations.add(citation);
                          return citations.size();
                        }))
            .distinct()
            .toList();
    Outcome.Sentence sentence = new Outcome.Sentence(text, used);
    sentences.add(sentence);
    return sentence;
  }

  boolean has(String text) {
    return sentences.stream().anyMatch(sentence -> sentence.text().equals(text));
  }

  /// In the order of their numbers.
  List<Citation> citations() {
    return List.copyOf(citations);
  }

  /// The answer so far; empty if it has no sentence.
  Optional<Outcome.Answered> answer() {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.Answered(sentences, citations));
  }
}
