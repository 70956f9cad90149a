package dev.onrecord.verify;

import dev.onrecord.domain.Citation;
import dev.onrecord.domain.Encoding;
import dev.onrecord.learned.LearnedNumbers;
import dev.onrecord.learned.LinearModel;
import dev.onrecord.verify.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Whether citations say what a sentence says that somebody else worded: first what can be told for
/// certain, then what was learned of similarity. Thread-safe if the encoder is.
public final class ClaimCheck {
  /// A longer text, in UTF-16 code units, is no sentence, and the model would not read it whole.
  static final int LONGEST = 1_000;

  private static final LinearModel MODEL =
      LinearModel.read("/verify/support.tsv", SupportFeatures.NAMES);

  private static final double BOUND =
      Optional.ofNullable(LearnedNumbers.read("/verify/bound.tsv").get("bound")).orElseThrow();

  /// In the order in which they are told.
  private static final List<Rule> RULES =
      List.of(
          new Rule(Reason.NUMBER, Numbers::missing),
          new Rule(Reason.NAME, Names::missing),
          new Rule(Reason.QUOTATION, QuotedWords::missing),
          new Rule(Reason.SPEAKER, Attributions::wrong),
          new Rule(Reason.NEGATION, Polarity::mismatch),
          new Rule(Reason.ROLES, Roles::swapped),
          new Rule(Reason.HEDGE, Hedges::dropped));

  private final SupportFeatures features;

  /// @param encoder of texts, in order
  public ClaimCheck(Function<List<String>, List<Encoding>> encoder) {
    this.features = new SupportFeatures(encoder);
  }

  /// Compares a sentence with all of its citations together.
  public Verdict supports(String sentence, List<Citation> citations) {
    if (citations.isEmpty()) {
      return new Verdict.Unsupported(Reason.NO_CITATION, "", 0);
    }
    Prose prose = Prose.of(sentence.length() > LONGEST ? "" : sentence);
    if (prose.words().isEmpty()) {
      return new Verdict.Unsupported(Reason.LENGTH, "", 0);
    }
    Grounds grounds = Grounds.of(citations);
    double probability = MODEL.probability(features.of(prose, grounds));
    return RULES.stream()
        .flatMap(rule -> rule.broken(prose, grounds, probability).stream())
        .findFirst()
        .orElseGet(
            () ->
                probability < BOUND
                    ? new Verdict.Unsupported(Reason.MEANING, "", probability)
                    : new Verdict.Supported(probability));
  }

  /// @param breach what of the sentence breaks the rule
  private record Rule(Reason reason, BiFunction<Prose, Grounds, Optional<String>> breach) {
    Optional<Verdict> broken(Prose sentence, Grounds grounds, double probability) {
      return breach
          .apply(sentence, grounds)
          .map(detail -> new Verdict.Unsupported(reason, detail, probability));
    }
  }
}
