package dev.onrecord.eval.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A question and its right answers.
///
/// @param text the question as somebody asks it
/// @param answers the places that answer it; one of them is enough. Empty if no article answers
/// @param marks the words to mark in the first quote; one of them is enough. Empty if the marks are
///   not judged
/// @param speaker the speaker of the first quote; empty if the speaker is not judged
/// @param history the questions asked before, oldest first
/// @param standalone the stand-alone form of the question
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

  /// Whether other questions were asked before it.
  public boolean isFollowUp() {
    return !history.isEmpty();
  }

  /// The stand-alone form, or the text if there is none.
  public String alone() {
    return standalone.orElse(text);
  }

  /// Whether a place contains a whole answer.
  public boolean isAnsweredBy(ArticleSpan place) {
    return answers.stream().anyMatch(place::contains);
  }

  /// Whether an article contains an answer.
  ///
  /// @param article its index in the articles of the set
  public boolean isAbout(int article) {
    return answers.stream().anyMatch(answer -> answer.article() == article);
  }
}
