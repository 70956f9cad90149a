package dev.onrecord.eval.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Articles and questions about them.
///
/// @param articles all have different texts
public record QuestionSet(List<GoldArticle> articles, List<GoldQuestion> questions) {
  public QuestionSet {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
  }

  /// Makes a set from articles that may have equal texts. An archive stores a text once, so only
  /// the first of equal articles is used.
  static QuestionSet of(List<GoldArticle> articles, List<GoldQuestion> questions) {
    List<GoldArticle> distinct = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    List<Integer> kept = new ArrayList<>();
    for (GoldArticle article : articles) {
      int place = places.computeIfAbsent(article.text(), text -> places.size());
      kept.add(place);
      if (place == distinct.size()) {
        distinct.add(article);
      }
    }
    return new QuestionSet(
        distinct, questions.stream().map(question -> moved(question, kept)).toList());
  }

  private static GoldQuestion moved(GoldQuestion asked, List<Integer> places) {
    return new GoldQuestion(
        asked.text(),
        asked.answers().stream()
            .map(answer -> new ArticleSpan(places.get(answer.article()), answer.span()))
            .collect(Collectors.toSet()),
        asked.marks(),
        asked.speaker(),
        asked.history(),
        asked.standalone());
  }
}
