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

/// Whether a model's rewrite of a question may be asked instead of it.
final class Rewrites {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final QuestionReader READER = new QuestionReader();

  private Rewrites() {}

  /// Whether every name and number of a rewrite was said before, and it can be asked at all.
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
        .filter(Rewrites::names)
        .allMatch(term -> words(term.text()).allMatch(said::contains));
  }

  /// A word that opens a question has a capital anyway: it may be a name.
  private static boolean names(Term term) {
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
