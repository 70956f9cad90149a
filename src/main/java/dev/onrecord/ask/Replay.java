package dev.onrecord.ask;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A kept answer beside what the same question is answered today.
///
/// @param causes what is another than then and may have made a difference, one sentence each
/// @param differences what of the answer itself is another, one sentence each
public record Replay(
    SavedAnswer then, SavedAnswer now, List<String> causes, List<String> differences) {
  public Replay {
    causes = List.copyOf(causes);
    differences = List.copyOf(differences);
  }

  /// @param whole whether the conversation before the answer is all there
  static Replay of(
      SavedAnswer then,
      SavedAnswer now,
      boolean whole,
      Function<String, Optional<Article>> articles) {
    return new Replay(
        then, now, ReplayCauses.of(then, now, whole, articles), AnswerDiff.between(then, now));
  }

  /// Whether the answer reads the same, quote for quote.
  public boolean isIdentical() {
    return differences.isEmpty();
  }

  /// The causes, then the differences.
  public List<String> changes() {
    return Stream.concat(causes.stream(), differences.stream()).toList();
  }
}
