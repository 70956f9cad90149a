package dev.onrecord.verify;

import dev.onrecord.Prompts;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.measure.Table;
import dev.onrecord.verify.TrueClaims.True;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the check of claims makes of true sentences, and of the same sentences made false.
final class AlteredClaims {
  private final ClaimCheck check;
  private final TrueClaims claims = new TrueClaims();

  AlteredClaims(ClaimCheck check) {
    this.check = check;
  }

  /// A sentence and what became of it.
  record Checked(String text, String quote, Verdict verdict) {}

  /// Prints a table, and after it every sentence that was judged wrongly.
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Encoder encoder = new Encoder(Prompts.read("encode-question.md"), 2)) {
      new AlteredClaims(new ClaimCheck(encoder::encode)).print(out);
    }
  }

  void print(PrintWriter out) throws IOException {
    List<Table.Row> kept = new ArrayList<>();
    List<Checked> wrong = new ArrayList<>();
    List<Checked> verbatim = verbatim();
    List<Checked> paraphrases = paraphrases();
    kept.add(row("the articles' own", verbatim));
    kept.add(row("paraphrases", paraphrases));
    verbatim.stream().filter(c -> !c.verdict().isSupported()).forEach(wrong::add);
    paraphrases.stream().filter(c -> !c.verdict().isSupported()).forEach(wrong::add);
    for (Alteration alteration : Alteration.values()) {
      List<Checked> altered = altered(alteration);
      kept.add(row(alteration.toString(), altered));
      altered.stream().filter(c -> c.verdict().isSupported()).forEach(wrong::add);
    }
    new Table("sentences", List.of("of", "kept", "share"), kept).print(out);
    wrong.forEach(
        c -> out.printf("%s%n  %s%n  %s%n", c.verdict(), c.text(), c.quote().replace('\n', ' ')));
  }

  List<Checked> verbatim() {
    return claims.verbatim().stream().map(c -> check(c, c.text())).toList();
  }

  List<Checked> paraphrases() throws IOException {
    return claims.paraphrases().stream().map(c -> check(c, c.text())).toList();
  }

  /// All true sentences that can be altered in this way, altered.
  List<Checked> altered(Alteration alteration) throws IOException {
    List<True> all = new ArrayList<>(claims.verbatim());
    all.addAll(claims.paraphrases());
    List<Checked> altered = new ArrayList<>();
    for (True claim : all) {
      Optional<String> text = alteration.of(claim.text(), claim.other());
      text.ifPresent(sentence -> altered.add(check(claim, sentence)));
    }
    return altered;
  }

  static double shareKept(List<Checked> checked) {
    return (double) kept(checked) / checked.size();
  }

  private static long kept(List<Checked> checked) {
    return checked.stream().filter(c -> c.verdict().isSupported()).count();
  }

  private static Table.Row row(String name, List<Checked> checked) {
    return new Table.Row(
        name,
        List.of(
            Integer.toString(checked.size()),
            Long.toString(kept(checked)),
            String.format(Locale.ROOT, "%.3f", shareKept(checked))));
  }

  private Checked check(True claim, String text) {
    String quotes = String.join(" | ", claim.citations().stream().map(c -> c.quote()).toList());
    return new Checked(text, quotes, check.supports(text, claim.citations()));
  }
}
