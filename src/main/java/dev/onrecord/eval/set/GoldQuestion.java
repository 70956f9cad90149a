package dev.onrecord.eval.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question and what is right about it.
///
/// @param text as somebody asks it
/// @param answers the places that answer it, any of which will do; none if the articles do not
/// @param marks the words to be marked in the first quote, any of which will do; none if that is
///   not judged
/// @param speaker who says the first quote, where that is judged
/// @param history the questions asked before, oldest first
/// @param standalone the same question without need of the history
public record GoldQuestion(
    String text,
    Set<ArticleSpan> answers,
    Set<String> marks,
    Optional<String> speaker,
    List<String> history,
    Optional<String> standalone) {
  public GoldQuestion {
    answers = Set.copyOf(answers);
    marks = Set.copyOf(marks);
    history = List.copyOf(history);
  }

  /// Whether the articles answer it.
  public boolean answerable() {
    return !answers.isEmpty();
  }

  /// Whether it needs the questions before it.
  public boolean isFollowUp() {
    return !history.isEmpty();
  }

  /// The question as it can be asked without its history.
  public String alone() {
    return standalone.orElse(text);
  }

  /// Whether a stretch of an article holds an answer whole.
  public boolean isAnsweredBy(ArticleSpan place) {
    return answers.stream().anyMatch(place::contains);
  }

  /// Whether an article has an answer.
  ///
  /// @param article its place in the set's articles
  public boolean isAbout(int article) {
    return answers.stream().anyMatch(answer -> answer.article() == article);
  }
}
