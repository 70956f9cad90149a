package dev.onrecord.eval;

import dev.onrecord.archive.Progress;
import dev.onrecord.domain.Encoding;
import dev.onrecord.domain.Encoding.Token;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.set.Claim;
import dev.onrecord.similarity.LateInteraction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well similarity tells claims that their page supports from others. A claim is as supported
/// as the page's most similar sentence is similar to it.
public final class ClaimEvaluation {
  private final Encoder encoder;

  /// @param encoder of claims and sentences alike
  public ClaimEvaluation(Encoder encoder) {
    this.encoder = encoder;
  }

  /// Scores all claims by cosine of pooled vectors and by weighted late interaction.
  public Report run(List<Claim> claims, Progress progress) {
    ClaimTally cosine = new ClaimTally("pooled cosine");
    ClaimTally maxSim = new ClaimTally("IDF-weighted MaxSim");
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Encoding text = encoder.encode(List.of(claim.text())).getFirst();
      List<Encoding> page = encoder.encode(claim.page());
      cosine.add(claim, page.stream().mapToDouble(s -> cosine(text, s)).toArray());
      LateInteraction interaction =
          new LateInteraction(text.vectors(), text.dimension(), weights(text, page));
      maxSim.add(claim, page.stream().mapToDouble(s -> score(interaction, s)).toArray());
      progress.at(i + 1, claims.size());
    }
    List<Result> results = List.of(cosine.result(), maxSim.result());
    long supported = claims.stream().filter(Claim::supported).count();
    return new Report(
        String.format(
            Locale.ROOT,
            "%,d claims, %,d supported by their page and %,d not or in part",
            claims.size(),
            supported,
            claims.size() - supported),
        List.of(Tables.sideBySide("support", results)),
        List.of(
            "The score of a claim is that of its page's best sentence.",
            "\"top sentence\": of the supported claims, how many have a supporting sentence"
                + " first."),
        results);
  }

  private static double cosine(Encoding a, Encoding b) {
    float[] left = a.pooled();
    float[] right = b.pooled();
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += (double) left[i] * right[i];
    }
    return sum;
  }

  private static double score(LateInteraction interaction, Encoding sentence) {
    return interaction.score(interaction.best(LateInteraction.widen(sentence.vectors())));
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
