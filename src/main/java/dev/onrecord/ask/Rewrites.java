package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.question.Term;
import dev.onrecord.question.QuestionReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks whether a language model's rewrite of a follow-up question can be trusted.
final class Rewrites {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final QuestionReader READER = new QuestionReader();

  private Rewrites() {}

  /// Whether a rewrite is a valid question, and the conversation has every name and number of it.
  static boolean isFaithful(String rewrite, Request request) {
    if (QuestionText.objection(rewrite).isPresent()) {
      return false;
    }
    Set<String> said =
        Stream.concat(
                Stream.of(request.question()),
                request.conversation().stream().flatMap(Rewrites::texts))
            .flatMap(Rewrites::words)
            .collect(Collectors.toSet());
    return READER.read(rewrite).terms().stream()
        .filter(Rewrites::mayBeName)
        .allMatch(term -> words(term.text()).allMatch(said::contains));
  }

  /// Whether a term may be a name or a number. The first word of a question has a capital letter in
  /// any case, so it may be a name too.
  private static boolean mayBeName(Term term) {
    return term.kind() == Term.Kind.NAME
        || term.kind() == Term.Kind.NUMBER
        || term.span().start() == 0;
  }

  private static Stream<String> texts(Turn turn) {
    List<String> answer =
        switch (turn.outcome()) {
          case Outcome.Answered(var sentences, var citations) ->
              Stream.concat(
                      sentences.stream().map(Outcome.Sentence::text),
                      citations.stream().flatMap(Rewrites::texts))
                  .toList();
          case Outcome.NotFound notFound -> List.of();
        };
    return Stream.concat(Stream.of(turn.asked(), turn.standalone()), answer.stream());
  }

  private static Stream<String> texts(Citation citation) {
    return Stream.of(citation.quote(), citation.title(), citation.speaker().orElse(""));
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
  }
}
