package dev.onrecord.question.followup;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Turn;
import java.util.List;
import java.util.Optional;

/// A question and what it was told; nothing where the archive did not answer.
///
/// @param asked as it was typed
/// @param question as it stands alone
public record Exchange(String asked, String question, List<Told> told) {
  public Exchange {
    told = List.copyOf(told);
  }

  /// Words of an answer.
  ///
  /// @param mark those that matter
  /// @param speaker who said them, by full name
  public record Told(String mark, Optional<String> speaker) {
    private static Told of(Citation citation) {
      int from = citation.span().start();
      return new Told(
          citation
              .quote()
              .substring(citation.highlight().start() - from, citation.highlight().end() - from),
          citation.speaker());
    }
  }

  /// The same without the marks at the end of the question, and without *else* in it.
  Exchange asIfFirst() {
    return new Exchange(asked, More.withoutElse(Marks.cutOff(question)), told);
  }

  /// @param longest how much of a question is read, in UTF-16 code units
  static Exchange of(Turn turn, int longest) {
    return new Exchange(
        turn.asked(),
        turn.standalone().substring(0, Math.min(longest, turn.standalone().length())),
        switch (turn.outcome()) {
          case Outcome.Answered(var sentences, var citations) ->
              citations.stream().map(Told::of).toList();
          case Outcome.NotFound notFound -> List.of();
        });
  }
}
