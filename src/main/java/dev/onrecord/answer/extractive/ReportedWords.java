package dev.onrecord.answer.extractive;

import dev.onrecord.answer.phrase.PhrasePatterns;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody says, apart from who says it: in *Li said on Friday that the bridge is old*, the
/// last four words.
final class ReportedWords {
  /// A quotation that is this share of its sentence is what was said.
  private static final int LONG_SHARE = 4;

  private static final Pattern SEVERAL_WORDS =
      Pattern.compile("[\\p{L}\\p{N}].*\\s.*[\\p{L}\\p{N}]", Pattern.DOTALL);

  private static final Pattern THAT = Pattern.compile("\\bthat\\s+");

  /// In code units: how far *that* may stand from the speaker, for *said at a meeting on Friday*.
  private static final int FAR = 60;

  private ReportedWords() {}

  /// The longest quotation in a sentence, if that is long enough to be all that it reports.
  static Optional<Span> longQuotation(Evidence evidence) {
    return quotation(evidence)
        .filter(quoted -> quoted.length() > evidence.sentence().length() / LONG_SHARE);
  }

  /// A quotation of several words, or else the clause that is reported; none where neither is
  /// clear.
  static Optional<Span> of(Evidence evidence) {
    int offset = evidence.sentence().start();
    return quotation(evidence)
        .filter(
            quoted ->
                SEVERAL_WORDS
                    .matcher(evidence.text())
                    .region(quoted.start() - offset, quoted.end() - offset)
                    .find())
        .or(() -> evidence.statement().flatMap(statement -> clause(evidence, statement)));
  }

  private static Optional<Span> quotation(Evidence evidence) {
    return evidence.statement().stream()
        .flatMap(statement -> statement.quotedIn(evidence.sentence()).stream())
        .max(Comparator.comparingInt(Span::length).thenComparing(Comparator.reverseOrder()));
  }

  private static Optional<Span> clause(Evidence evidence, Statement statement) {
    String text = evidence.text();
    String name = statement.lastName();
    int offset = evidence.sentence().start();
    int from = Math.max(0, text.indexOf(name));
    Matcher that = THAT.matcher(text);
    if (that.find(from) && leadsTo(text.substring(from, that.start()), name)) {
      return Optional.of(new Span(offset + that.end(), evidence.sentence().end()));
    }
    Matcher attribution =
        Pattern.compile(
                ",\\s(?:(?:he|she|they|it)|[^,]{0,%d}\\b%s)\\b[^,]{0,%d}$"
                    .formatted(FAR, Pattern.quote(name), FAR))
            .matcher(text);
    return attribution.find()
        ? Optional.of(new Span(offset, offset + attribution.start()))
        : Optional.empty();
  }

  /// Whether *that*, so far from a speaker, opens what they say.
  private static boolean leadsTo(String between, String name) {
    return between.length() <= name.length() + FAR
        && (between.indexOf(',') < 0 || PhrasePatterns.SAYING.matcher(between).find());
  }
}
