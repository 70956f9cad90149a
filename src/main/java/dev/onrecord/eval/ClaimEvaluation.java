package dev.onrecord.eval;

import dev.onrecord.domain.Progress;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.set.GoldClaim;
import dev.onrecord.similarity.Cosine;
import dev.onrecord.similarity.LateInteraction;
import dev.onrecord.verify.ClaimCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Measures how well similarity, and the check of a model's sentences, separate supported claims
/// from others.
public final class ClaimEvaluation {
  private final Encoder encoder;
  private final ClaimCheck check;

  /// @param encoder of claims and sentences alike
  public ClaimEvaluation(Encoder encoder) {
    this.encoder = encoder;
    this.check = new ClaimCheck(encoder::encode);
  }

  /// The citations that a model would give for a claim.
  public List<Citation> cite(GoldClaim claim) {
    Encoding text = encoder.encode(List.of(claim.text())).getFirst();
    List<Encoding> page = encoder.encode(claim.page());
    LateInteraction interaction =
        new LateInteraction(text.vectors(), text.dimension(), weights(text, page));
    return ClaimCitations.of(claim, interaction, best(interaction, page));
  }

  /// Scores all claims by cosine of pooled vectors and by weighted late interaction.
  public Report run(List<GoldClaim> claims, Progress progress) {
    ClaimTally cosine = new ClaimTally("pooled cosine");
    ClaimTally maxSim = new ClaimTally("IDF-weighted MaxSim");
    VerdictTally verdicts = new VerdictTally();
    for (int i = 0; i < claims.size(); i++) {
      GoldClaim claim = claims.get(i);
      Encoding text = encoder.encode(List.of(claim.text())).getFirst();
      List<Encoding> page = encoder.encode(claim.page());
      cosine.add(
          claim, page.stream().mapToDouble(s -> Cosine.of(text.pooled(), s.pooled())).toArray());
      LateInteraction interaction =
          new LateInteraction(text.vectors(), text.dimension(), weights(text, page));
      List<double[]> best = best(interaction, page);
      maxSim.add(claim, best.stream().mapToDouble(interaction::score).toArray());
      List<Citation> cited = ClaimCitations.of(claim, interaction, best);
      verdicts.add(
          check.supports(claim.text(), cited),
          check.probability(claim.text(), cited),
          claim.supported());
      progress.at(i + 1, claims.size());
    }
    List<MethodResult> similarities = List.of(cosine.result(), maxSim.result());
    List<MethodResult> checks = List.of(verdicts.result());
    long supported = claims.stream().filter(GoldClaim::supported).count();
    return new Report(
        String.format(
            Locale.ROOT,
            "%,d claims, %,d supported by their page and %,d not or in part",
            claims.size(),
            supported,
            claims.size() - supported),
        List.of(
            Tables.sideBySide("support", similarities),
            Tables.sideBySide("support check", checks),
            verdicts.reasons()),
        List.of(
            "The similarity of a claim is that of its page's best sentence.",
            "\"top sentence\": share of the supported claims whose best sentence is a supporting"
                + " one.",
            "The support check reads up to four sentences that together are most similar to the"
                + " claim. Its numbers were learned from the development part of WiCE; for that"
                + " part use the cross-validated figures that SupportTraining prints."),
        Stream.concat(similarities.stream(), checks.stream()).toList());
  }

  private static List<double[]> best(LateInteraction interaction, List<Encoding> page) {
    return page.stream()
        .map(sentence -> interaction.best(LateInteraction.widen(sentence.vectors())))
        .toList();
  }

  /// Inverse document frequency of each of the claim's word pieces over the page's sentences, as in
  /// BM25: `ln(1 + (n - df + .5) / (df + .5))`.
  private static double[] weights(Encoding claim, List<Encoding> page) {
    Map<Integer, Integer> frequencies = new HashMap<>();
    for (Encoding sentence : page) {
      sentence.tokens().stream()
          .map(Token::piece)
          .distinct()
          .forEach(piece -> frequencies.merge(piece, 1, Integer::sum));
    }
    return claim.tokens().stream()
        .mapToInt(token -> frequencies.getOrDefault(token.piece(), 0))
        .mapToDouble(df -> Math.log1p((page.size() - df + .5) / (df + .5)))
        .toArray();
  }
}
