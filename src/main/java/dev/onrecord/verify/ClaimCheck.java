package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.learned.LinearModel;
import dev.onrecord.verify.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Checks whether citations support a sentence that a language model worded: first by rules, then
/// by a learned model of similarity. Thread-safe if the encoder is.
public final class ClaimCheck {
  /// A longer text is refused, as the encoder would not read all of it; in UTF-16 code units.
  static final int LONGEST = 1_000;

  private static final LinearModel MODEL =
      LinearModel.read("/verify/support.tsv", SupportFeatures.NAMES);

  /// The least probability of a sentence that is kept. It was chosen on the altered sentences of
  /// `src/site/markdown/verification.md`: of those that no rule refuses, hardly any reaches it.
  public static final double BOUND = .7;

  /// In the order in which they are checked. The first one that is broken is the reason.
  private static final List<Rule> RULES =
      List.of(
          new Rule(Reason.NUMBER, Numbers::missing),
          new Rule(Reason.NAME, UnknownNames::missing),
          new Rule(Reason.QUOTATION, InventedQuote::missing),
          new Rule(Reason.SPEAKER, MisattributedSpeech::wrong),
          new Rule(Reason.NEGATION, PolarityMismatch::mismatch),
          new Rule(Reason.ROLES, SwappedArguments::swapped),
          new Rule(Reason.HEDGE, DroppedHedge::dropped));

  private static final Rule WORDING = new Rule(Reason.WORDING, VerbatimRule::broken);

  private final SupportFeatures features;

  /// @param encoder of texts, in order
  public ClaimCheck(Function<List<String>, List<Encoding>> encoder) {
    this.features = new SupportFeatures(encoder);
  }

  /// Loads the word lists of the rules, so that the first check need not wait for them.
  public static void load() {
    Opposites.load();
    CommonWords.load();
    Synonyms.load();
  }

  /// Compares a sentence with all of its citations together.
  public Verdict supports(String sentence, List<Citation> citations) {
    if (citations.isEmpty()) {
      return new Verdict.Unsupported(Reason.NO_CITATION, "");
    }
    if (citations.stream().anyMatch(Instructions::isIn)) {
      return new Verdict.Unsupported(Reason.INSTRUCTION, "");
    }
    Prose prose = Prose.of(sentence.length() > LONGEST ? "" : sentence);
    if (prose.content().isEmpty()) {
      return new Verdict.Unsupported(Reason.LENGTH, "");
    }
    Grounds grounds = Grounds.of(citations);
    return RULES.stream()
        .flatMap(rule -> rule.broken(prose, grounds).stream())
        .findFirst()
        .orElseGet(() -> judge(MODEL.probability(features.of(prose, grounds))));
  }

  /// Does the same, and also requires the words of one citation in their order.
  public Verdict supportsVerbatim(String sentence, List<Citation> citations) {
    Verdict verdict = supports(sentence, citations);
    return verdict.isSupported()
        ? WORDING.broken(Prose.of(sentence), Grounds.of(citations)).orElse(verdict)
        : verdict;
  }

  /// The probability, in [0, 1], that the citations mean the same as the sentence, without the
  /// rules.
  ///
  /// @param citations at least one
  public double probability(String sentence, List<Citation> citations) {
    return MODEL.probability(features.of(sentence, citations));
  }

  private static Verdict judge(double probability) {
    return probability < BOUND
        ? new Verdict.Unsupported(Reason.MEANING, "%.2f likely".formatted(probability))
        : new Verdict.Supported(probability);
  }

  /// @param breach finds the part of a sentence that breaks the rule
  private record Rule(Reason reason, BiFunction<Prose, Grounds, Optional<String>> breach) {
    Optional<Verdict> broken(Prose sentence, Grounds grounds) {
      return breach.apply(sentence, grounds).map(detail -> new Verdict.Unsupported(reason, detail));
    }
  }
}
