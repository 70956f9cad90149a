package dev.onrecord.ask;

import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.SavedAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A saved answer beside the answer that the same question has today.
///
/// @param then the saved answer
/// @param causes changes since then that may have changed the answer, one sentence each
/// @param differences changes of the answer itself, one sentence each
public record Replay(
    SavedAnswer then, SavedAnswer now, List<String> causes, List<String> differences) {
  public Replay {
    causes = List.copyOf(causes);
    differences = List.copyOf(differences);
  }

  /// @param whole whether all turns before the answer are still there
  static Replay of(
      SavedAnswer then,
      SavedAnswer now,
      boolean whole,
      Function<String, Optional<Article>> articles) {
    return new Replay(
        then, now, ReplayCauses.of(then, now, whole, articles), AnswerDiff.between(then, now));
  }

  /// Whether both answers have the same sentences, quotes and notices.
  public boolean isIdentical() {
    return differences.isEmpty();
  }

  /// The causes, then the differences.
  public List<String> changes() {
    return Stream.concat(causes.stream(), differences.stream()).toList();
  }
}
