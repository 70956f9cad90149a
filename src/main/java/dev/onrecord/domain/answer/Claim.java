package dev.onrecord.domain.answer;

import dev.onrecord.domain.index.Evidence;
import java.util.List;

/// A sentence that a language model wrote, with the quotes that the model gives as its evidence.
/// Nothing in it is trusted yet.
public record Claim(String text, List<Quoted> quotes) {
  public Claim {
    quotes = List.copyOf(quotes);
  }

  /// Words that, according to the model, stand in the passage of a piece of evidence.
  ///
  /// @param quote as the model gave it; it may differ from the article, or be nowhere in it
  public record Quoted(Evidence evidence, String quote) {}
}
