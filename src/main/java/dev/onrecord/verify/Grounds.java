package dev.onrecord.verify;

import dev.onrecord.domain.answer.Citation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The evidence for a sentence: its quotes and their speakers.
///
/// @param quotes the text of each citation
/// @param introductions speaker, role and outlet, where known
record Grounds(List<Citation> citations, List<Prose> quotes, List<Prose> introductions) {
  Grounds {
    citations = List.copyOf(citations);
    quotes = List.copyOf(quotes);
    introductions = List.copyOf(introductions);
  }

  static Grounds of(List<Citation> citations) {
    return new Grounds(
        citations,
        citations.stream().map(citation -> Prose.of(citation.quote())).toList(),
        citations.stream()
            .map(
                c ->
                    Stream.of(c.role(), c.speaker(), c.via())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
            .filter(introduction -> !introduction.isEmpty())
            .distinct()
            .map(Prose::of)
            .toList());
  }

  /// The words of all quotes and introductions.
  List<ProseWord> words() {
    return all().stream().flatMap(prose -> prose.words().stream()).toList();
  }

  /// The quotes, then the introductions.
  List<Prose> all() {
    return Stream.concat(quotes.stream(), introductions.stream()).toList();
  }

  Set<String> stems() {
    Set<String> stems = new HashSet<>();
    words().forEach(word -> stems.add(word.stem()));
    return stems;
  }
}
