package dev.onrecord.eval;

import dev.onrecord.archive.Archive;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.eval.measure.Overlap;
import dev.onrecord.eval.set.ArticleSpan;
import dev.onrecord.eval.set.GoldQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compares answers with the right answers of a question set.
final class AnswerJudge {
  private final Archive archive;
  private final List<String> ids;

  /// @param ids ids in the archive of the articles of the set, in order
  AnswerJudge(Archive archive, List<String> ids) {
    this.archive = archive;
    this.ids = List.copyOf(ids);
  }

  JudgedQuestion judge(GoldQuestion asked, Answer answer) {
    List<Citation> shown = shown(answer.outcome());
    return new JudgedQuestion(
        asked,
        GoldRank.of(asked, ranking(shown, answer.evidence()), shown.size(), answer.score()),
        answer.outcome() instanceof Outcome.Answered,
        shown.size(),
        (int) shown.stream().filter(this::isExact).count(),
        asked.marks().isEmpty()
            ? Optional.empty()
            : Optional.of(Overlap.best(highlighted(shown), asked.marks())),
        asked.speaker().map(speaker -> isSaidBy(speaker, shown)));
  }

  /// The quotes that the reader sees, as an answer or as nearest.
  private static List<Citation> shown(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered(var sentences, var citations) -> citations;
      case Outcome.NotFound(var reason, var nearest, var missing) -> nearest;
    };
  }

  /// The quotes that are shown, then the other evidence.
  private List<ArticleSpan> ranking(List<Citation> shown, List<Evidence> evidence) {
    List<ArticleSpan> ranking = new ArrayList<>();
    shown.forEach(citation -> ranking.add(place(citation.articleId(), citation.span())));
    for (Evidence further : evidence) {
      ArticleSpan place = place(further.articleId(), further.sentence());
      if (ranking.stream().noneMatch(before -> before.contains(place))) {
        ranking.add(place);
      }
    }
    return ranking;
  }

  private ArticleSpan place(String articleId, Span span) {
    return new ArticleSpan(ids.indexOf(articleId), span);
  }

  private boolean isExact(Citation citation) {
    return archive.article(citation.articleId()).filter(citation::quotes).isPresent();
  }

  /// The words marked in the first quote; empty if there is none.
  private String highlighted(List<Citation> shown) {
    return shown.stream()
        .findFirst()
        .flatMap(
            citation ->
                archive
                    .article(citation.articleId())
                    .map(Article::text)
                    .map(citation.highlight()::of))
        .orElse("");
  }

  private static boolean isSaidBy(String speaker, List<Citation> shown) {
    return !shown.isEmpty()
        && shown.getFirst().speaker().filter(speaker::equalsIgnoreCase).isPresent();
  }
}
