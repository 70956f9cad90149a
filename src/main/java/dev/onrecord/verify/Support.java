package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.language.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks sentences that are made of quotes.
final class Support {
  private Support() {}

  /// Whether every word of the sentence stands in one of its quotes, or in the name or role of a
  /// speaker. An extractive answer adds no word of its own.
  static boolean supports(List<Citation> citations, String sentence) {
    Set<String> known = new HashSet<>();
    for (Citation citation : citations) {
      known.addAll(words(citation.quote()));
      citation.speaker().ifPresent(speaker -> known.addAll(words(speaker)));
      citation.role().ifPresent(role -> known.addAll(words(role)));
    }
    Set<String> said = words(sentence);
    return !said.isEmpty() && known.containsAll(said);
  }

  /// Whether the article itself has every word by which a citation introduces its speaker.
  static boolean namesSpeaker(Article article, Citation citation) {
    String introduction =
        Stream.of(citation.role(), citation.speaker(), citation.via())
            .flatMap(part -> part.stream())
            .collect(Collectors.joining(" "));
    return introduction.isEmpty() || words(article.text()).containsAll(words(introduction));
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Tokenizer.lowerRuns(text));
  }
}
