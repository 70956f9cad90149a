package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.index.Encoding;
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

  /// Sentences that are less likely supported are refused. Chosen so that of the sentences made
  /// false in `src/site/markdown/verification.md` hardly any is kept that no rule refuses.
  public static final double BOUND = .7;

  /// In the order in which they are told.
  private static final List<Rule> RULES =
      List.of(
          new Rule(Reason.NUMBER, Numbers::missing),
          new Rule(Reason.NAME, UnknownNames::missing),
          new Rule(Reason.QUOTATION, InventedQuote::missing),
          new Rule(Reason.SPEAKER, MisattributedSpeech::wrong),
          new Rule(Reason.NEGATION, Polarity::mismatch),
          new Rule(Reason.ROLES, SwappedArguments::swapped),
          new Rule(Reason.HEDGE, Hedges::dropped));

  private static final Rule WORDING = new Rule(Reason.WORDING, VerbatimRule::broken);

  private final SupportFeatures features;

  /// @param encoder of texts, in order
  public ClaimCheck(Function<List<String>, List<Encoding>> encoder) {
    this.features = new SupportFeatures(encoder);
  }

  /// Loads what only written sentences need, so that the first of them need not wait for it.
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

  /// The same, of a sentence that besides must stay with the words of a citation and their order.
  public Verdict supportsVerbatim(String sentence, List<Citation> citations) {
    Verdict verdict = supports(sentence, citations);
    return verdict.isSupported()
        ? WORDING.broken(Prose.of(sentence), Grounds.of(citations)).orElse(verdict)
        : verdict;
  }

  /// How likely the citations mean what the sentence means, in [0, 1], whatever the rules say.
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

  /// @param breach what of the sentence breaks the rule
  private record Rule(Reason reason, BiFunction<Prose, Grounds, Optional<String>> breach) {
    Optional<Verdict> broken(Prose sentence, Grounds grounds) {
      return breach.apply(sentence, grounds).map(detail -> new Verdict.Unsupported(reason, detail));
    }
  }
}
