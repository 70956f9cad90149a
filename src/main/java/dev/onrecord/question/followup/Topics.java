package dev.onrecord.question.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The people and things that a conversation is about.
///
/// @param talks the latest first, at least one
record Topics(List<ExchangeReferents> talks) {
  Topics {
    talks = List.copyOf(talks);
  }

  static Topics of(List<Exchange> exchanges) {
    return new Topics(
        exchanges.reversed().stream()
            .map(Exchange::asIfFirst)
            .map(ExchangeReferents::new)
            .toList());
  }

  ExchangeReferents last() {
    return talks.getFirst();
  }

  /// The person whom the conversation is about. A mention weighs half of one in the question after
  /// it.
  Optional<String> person() {
    Map<String, Double> weights = new LinkedHashMap<>();
    double share = 1;
    for (ExchangeReferents talk : talks) {
      for (ExchangeReferents.Candidate candidate : talk.people()) {
        weights.merge(called(candidate), share * candidate.weight(), Double::sum);
      }
      share /= 2;
    }
    return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /// The same person by the fullest name that the conversation has.
  Optional<String> personInFull() {
    return person()
        .map(
            name ->
                NameMatch.fullest(
                    name, talks.stream().flatMap(ExchangeReferents::speakers).toList()));
  }

  /// A person as the questions call them, or else as the answers do.
  private String called(ExchangeReferents.Candidate candidate) {
    return talks.stream()
        .flatMap(ExchangeReferents::names)
        .filter(name -> NameMatch.mayBeSame(name, candidate.name()))
        .findFirst()
        .map(this::full)
        .orElseGet(candidate::name);
  }

  /// The thing that was talked about last.
  Optional<String> thing() {
    return first(ExchangeReferents::things);
  }

  /// The people or things that were talked about last.
  Optional<String> several() {
    return first(ExchangeReferents::several).or(this::thing).or(this::person);
  }

  /// The place that was talked about last.
  Optional<String> place() {
    return first(ExchangeReferents::places);
  }

  /// The topic of a question that names nothing: the names of the last question that has some, or
  /// else the first thing that it names.
  Optional<String> subject() {
    return person()
        .filter(name -> isIn(last(), name))
        .or(() -> first(ExchangeReferents::names))
        .or(this::thing);
  }

  private static boolean isIn(ExchangeReferents talk, String name) {
    return talk.names().anyMatch(other -> NameMatch.mayBeSame(other, name));
  }

  /// The last phrase with a given noun.
  ///
  /// @param head the noun, in lower case
  Optional<String> called(String head) {
    return first(
        talk ->
            Stream.concat(
                    talk.allPhrases().stream(),
                    talk.exchange().quotes().stream()
                        .limit(1)
                        .flatMap(told -> Phrases.of(told.mark()).stream()))
                .filter(phrase -> phrase.head().equalsIgnoreCase(head))
                .filter(phrase -> phrase.text().indexOf(' ') > 0)
                .map(NounChunk::definite));
  }

  /// The fullest form of a name that the questions have.
  String full(String name) {
    return NameMatch.fullest(name, talks.stream().flatMap(ExchangeReferents::simpleNames).toList());
  }

  private Optional<String> first(Function<ExchangeReferents, Stream<String>> candidates) {
    return talks.stream().flatMap(candidates).findFirst();
  }
}
