package dev.onrecord.domain.answer;

import dev.onrecord.domain.index.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A passage that a language model is shown.
///
/// @param evidence sentences of the passage that may answer, best first; at least one
/// @param text the passage, as its article has it
/// @param title of the article
public record Exhibit(
    List<Evidence> evidence,
    String text,
    String title,
    Optional<String> outlet,
    Optional<LocalDate> published) {
  public Exhibit {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an exhibit must have evidence");
    }
  }

  /// The sentence that has a quote word for word; if none has it, the best sentence.
  public Evidence evidenceFor(String quote) {
    return evidence.stream()
        .filter(sentence -> sentence.text().contains(quote))
        .findFirst()
        .orElse(evidence.getFirst());
  }
}
