package dev.onrecord.view;

import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.question.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The settings of an answer.
///
/// @param mode requested mode: `auto`, `extractive` or `generative`
/// @param caution `low`, `normal` or `high`
/// @param reranker SHA-256 of the cross-encoder, if any
/// @param articles ids of the only articles to search; empty means all
/// @param outlets the only outlets to search; empty means all
/// @param from first day of publication, ISO 8601
/// @param to last day of publication, ISO 8601
/// @param version of the program
public record SettingsView(
    String mode,
    String caution,
    Optional<String> reranker,
    List<String> articles,
    List<String> outlets,
    Optional<String> from,
    Optional<String> to,
    String version) {
  public SettingsView {
    articles = List.copyOf(articles);
    outlets = List.copyOf(outlets);
  }

  static SettingsView of(SavedAnswer answer) {
    Scope scope = answer.scope();
    return new SettingsView(
        answer.mode().wireName(),
        answer.settings().caution().toString(),
        answer.settings().reranker(),
        List.copyOf(new TreeSet<>(scope.articles())),
        List.copyOf(new TreeSet<>(scope.outlets())),
        scope.from().map(LocalDate::toString),
        scope.to().map(LocalDate::toString),
        answer.settings().version());
  }
}
