package dev.onrecord.verify;

import dev.onrecord.domain.Citation;
import dev.onrecord.domain.Encoding;
import dev.onrecord.verify.Verdict.Reason;
import java.util.List;
import java.util.function.Function;

/// Whether citations say what a sentence says that somebody else worded. Thread-safe if the encoder
/// is.
public final class ClaimCheck {
  private final Function<List<String>, List<Encoding>> encoder;

  /// @param encoder of texts, in order
  public ClaimCheck(Function<List<String>, List<Encoding>> encoder) {
    this.encoder = encoder;
  }

  /// Compares a sentence with all of its citations together.
  public Verdict supports(String sentence, List<Citation> citations) {
    if (citations.isEmpty()) {
      return new Verdict.Unsupported(Reason.NO_CITATION, sentence);
    }
    if (!Support.supports(citations, sentence)) {
      return new Verdict.Unsupported(Reason.MEANING, sentence);
    }
    return new Verdict.Supported(encoder.apply(List.of(sentence)).size());
  }
}
