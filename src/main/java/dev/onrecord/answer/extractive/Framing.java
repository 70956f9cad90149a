package dev.onrecord.answer.extractive;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import java.util.List;

/// How a quote reads in an answer: the words of the source, introduced by who said them where the
/// quote itself does not tell.
final class Framing {
  /// A quotation that is this share of its sentence stands for the whole.
  private static final double MOSTLY_QUOTED = .5;

  private Framing() {}

  static String frame(Proof proof) {
    Evidence evidence = proof.evidence();
    return evidence
        .statement()
        .map(statement -> frame(evidence, statement))
        .orElseGet(evidence::text);
  }

  /// Whether most of the sentence is its speaker's own words.
  static boolean isMostlyQuoted(Evidence evidence) {
    int spoken = quoted(evidence).stream().mapToInt(Span::length).sum();
    return spoken >= MOSTLY_QUOTED * evidence.sentence().length();
  }

  private static List<Span> quoted(Evidence evidence) {
    return evidence.statement().stream()
        .flatMap(statement -> statement.quotedIn(evidence.sentence()).stream())
        .toList();
  }

  private static String frame(Evidence evidence, Statement statement) {
    if (isMostlyQuoted(evidence)) {
      String words =
          String.join(" … ", quoted(evidence).stream().map(span -> text(evidence, span)).toList());
      return statement.introduction() + ": \"" + words + "\"";
    }
    return evidence.text().contains(statement.lastName())
        ? evidence.text()
        : statement.introduction() + ": " + evidence.text();
  }

  private static String text(Evidence evidence, Span span) {
    int offset = evidence.sentence().start();
    return evidence.text().substring(span.start() - offset, span.end() - offset);
  }
}
