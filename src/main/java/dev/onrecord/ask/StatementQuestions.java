package dev.onrecord.ask;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.question.followup.NextQuestions;
import dev.onrecord.question.followup.NextQuestions.Next;
import dev.onrecord.retrieve.Vocabulary;
import dev.onrecord.segment.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes questions that an article may answer. Each asks about one topic of a statement in it.
final class StatementQuestions {
  /// How much of an article is read, in UTF-16 code units. News stands at the beginning.
  private static final int BEGINNING = 12_000;

  private static final int MOST_STATEMENTS = 20;

  /// The most topics of one statement.
  private static final int MOST_TOPICS = 2;

  /// A topic may occur in this many passages, or in the share [#RARE_SHARE] of all passages if that
  /// is more.
  private static final int RARE = 8;

  private static final double RARE_SHARE = .05;

  private final Segmenter segmenter = new Segmenter();
  private final Vocabulary vocabulary;

  StatementQuestions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// A question, and the statement that it was made from.
  ///
  /// @param sha256 of the article's text
  record Candidate(Next next, String articleId, String sha256, Statement statement) {
    boolean isOf(Evidence evidence) {
      return (evidence.articleId().equals(articleId)
              && evidence.sentence().overlaps(statement.span()))
          || evidence.reprints().stream()
              .anyMatch(
                  each ->
                      each.articleId().equals(articleId) && each.span().overlaps(statement.span()));
    }

    boolean isAnsweredBy(Citation citation) {
      boolean isThere =
          citation.sha256().equals(sha256) && citation.span().overlaps(statement.span());
      return (isThere || citation.touches(articleId, statement.span()))
          && citation.speaker().filter(statement.speaker()::equals).isPresent();
    }
  }

  /// The questions, best first: those about named speakers before others, then by the worth of
  /// their topics.
  ///
  /// @param passages number of passages in the archive
  List<Candidate> of(Article article, int passages) {
    String text = beginning(article.text());
    List<Candidate> candidates = new ArrayList<>();
    segmenter.segment(text).statements().stream()
        .limit(MOST_STATEMENTS)
        .forEach(statement -> candidates.addAll(of(article, text, statement, passages)));
    candidates.sort(
        Comparator.comparing(StatementQuestions::isNamed)
            .thenComparingInt(candidate -> candidate.next().worth())
            .reversed());
    return candidates;
  }

  private static boolean isNamed(Candidate candidate) {
    return Character.isUpperCase(candidate.statement().speaker().codePointAt(0));
  }

  private List<Candidate> of(Article article, String text, Statement statement, int passages) {
    int offset = statement.span().start();
    List<Span> quoted =
        statement.quoted().stream()
            .map(span -> new Span(span.start() - offset, span.end() - offset))
            .toList();
    String others = statement.role().orElse("") + " " + statement.via().orElse("");
    return NextQuestions.of(
            statement.span().of(text),
            quoted,
            statement.speaker(),
            others,
            statement.role().isPresent(),
            text)
        .stream()
        .filter(next -> isRare(next.topic(), passages))
        .limit(MOST_TOPICS)
        .map(next -> new Candidate(next, article.id(), article.sha256(), statement))
        .toList();
  }

  private boolean isRare(String topic, int passages) {
    return vocabulary.passages(topic) <= Math.max(RARE, RARE_SHARE * passages);
  }

  /// The first paragraphs of a text.
  private static String beginning(String text) {
    if (text.length() <= BEGINNING) {
      return text;
    }
    int end = text.lastIndexOf("\n\n", BEGINNING);
    return end < 0 ? "" : text.substring(0, end);
  }
}
