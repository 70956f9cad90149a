package dev.onrecord.question.followup;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Turn;
import java.util.List;
import java.util.Optional;

/// A question and the quotes of its answer; none if the archive did not answer.
///
/// @param asked as it was typed
/// @param question as it stands alone
public record Exchange(String asked, String question, List<GivenQuote> quotes) {
  public Exchange {
    quotes = List.copyOf(quotes);
  }

  /// A quote of an answer.
  ///
  /// @param mark the words of the quote that answer the question
  /// @param speaker the full name of the person who said them
  public record GivenQuote(String mark, Optional<String> speaker) {
    private static GivenQuote of(Citation citation) {
      int from = citation.span().start();
      return new GivenQuote(
          citation
              .quote()
              .substring(citation.highlight().start() - from, citation.highlight().end() - from),
          citation.speaker());
    }
  }

  /// The same without the marks at the end of the question, and without *else* in it.
  Exchange asIfFirst() {
    return new Exchange(asked, More.withoutElse(Marks.cutOff(question)), quotes);
  }

  /// @param longest how much of a question is read, in UTF-16 code units
  static Exchange of(Turn turn, int longest) {
    return new Exchange(
        turn.asked(),
        turn.standalone().substring(0, Math.min(longest, turn.standalone().length())),
        switch (turn.outcome()) {
          case Outcome.Answered(var sentences, var citations) ->
              citations.stream().map(GivenQuote::of).toList();
          case Outcome.NotFound notFound -> List.of();
        });
  }
}
