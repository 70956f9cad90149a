package dev.onrecord.verify;

import dev.onrecord.Submissions;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.encode.Encoder;
import dev.onrecord.eval.measure.Table;
import dev.onrecord.llm.PromptFile;
import dev.onrecord.llm.Prompts;
import dev.onrecord.verify.TrueClaims.True;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the check of claims makes of true sentences, and of the same sentences made false.
final class AlteredClaims {
  private static final Path OTHERS = Path.of("src", "test", "resources", "statements", "articles");

  private static final String OWN = "the articles' own";
  private static final String PARAPHRASES = "paraphrases";

  private final Map<String, List<Checked>> all = new LinkedHashMap<>();

  private AlteredClaims(Check check, List<True> verbatim, List<True> paraphrases) {
    all.put(OWN, verbatim.stream().map(c -> check(check, c, c.text())).toList());
    all.put(PARAPHRASES, paraphrases.stream().map(c -> check(check, c, c.text())).toList());
    for (Alteration alteration : Alteration.values()) {
      List<Checked> altered = new ArrayList<>();
      Stream.concat(verbatim.stream(), paraphrases.stream())
          .forEach(
              claim ->
                  alteration
                      .of(claim.text(), claim.other())
                      .ifPresent(sentence -> altered.add(check(check, claim, sentence))));
      all.put(alteration.toString(), altered);
    }
  }

  /// Of the five articles that come with the program, by which the rules were mended.
  static AlteredClaims seeds(Check check) throws IOException {
    TrueClaims claims = new TrueClaims(Submissions.SEEDS);
    return new AlteredClaims(check, claims.verbatim(), claims.paraphrases());
  }

  /// Of articles at which nobody looked when the rules were made.
  static AlteredClaims others(Check check) throws IOException {
    return new AlteredClaims(check, new TrueClaims(OTHERS).verbatim(), List.of());
  }

  /// A way to judge a sentence by its citations.
  @FunctionalInterface
  interface Check {
    Verdict judge(String sentence, List<Citation> citations);
  }

  /// A sentence and what became of it.
  record Checked(String text, String quote, Verdict verdict) {}

  /// Prints all tables.
  public static void main(String[] args) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Encoder encoder =
        new Encoder(Prompts.open(Optional.empty()).text(PromptFile.ENCODE_QUESTION), 2)) {
      ClaimCheck check = new ClaimCheck(encoder::encode);
      seeds(check::supports).print("five articles, by meaning", out);
      seeds(check::supportsVerbatim).print("five articles, by words", out);
      others(check::supports).print("other articles, by meaning", out);
      others(check::supportsVerbatim).print("other articles, by words", out);
    }
  }

  /// Prints a table, and after it every sentence that was judged wrongly.
  void print(String title, PrintWriter out) {
    List<Table.Row> rows = new ArrayList<>();
    all.forEach((name, checked) -> rows.add(row(name, checked)));
    rows.add(row("all alterations", altered()));
    new Table(title, List.of("of", "kept", "share"), rows).print(out);
    all.forEach(
        (name, checked) ->
            checked.stream()
                .filter(c -> c.verdict().isSupported() != isTrue(name))
                .forEach(
                    c ->
                        out.printf(
                            "%s: %s%n  %s%n  %s%n", name, c.verdict(), c.text(), c.quote())));
    out.println();
  }

  List<Checked> unaltered() {
    return all.getOrDefault(OWN, List.of());
  }

  List<Checked> paraphrases() {
    return all.getOrDefault(PARAPHRASES, List.of());
  }

  /// All true sentences that can be altered in this way, altered.
  List<Checked> altered(Alteration alteration) {
    return all.getOrDefault(alteration.toString(), List.of());
  }

  /// All altered sentences.
  List<Checked> altered() {
    return Arrays.stream(Alteration.values()).flatMap(a -> altered(a).stream()).toList();
  }

  static double shareKept(List<Checked> checked) {
    return checked.isEmpty() ? 0 : (double) kept(checked) / checked.size();
  }

  private static boolean isTrue(String name) {
    return name.equals(OWN) || name.equals(PARAPHRASES);
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

  private static Checked check(Check check, True claim, String text) {
    String quotes = String.join(" | ", claim.citations().stream().map(c -> c.quote()).toList());
    return new Checked(text, quotes.replace('\n', ' '), check.judge(text, claim.citations()));
  }
}
