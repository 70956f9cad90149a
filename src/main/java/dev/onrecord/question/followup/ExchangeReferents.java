package dev.onrecord.question.followup;

import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.language.WordShape;
import dev.onrecord.question.QuestionReader;
import dev.onrecord.question.followup.Exchange.GivenQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An exchange, with the people, things and places that a later question may refer to.
final class ExchangeReferents {
  private static final QuestionReader READER = new QuestionReader();

  private static final Set<String> ADVERBIAL = Set.of("to", "with", "from", "in", "at", "by");

  private static final double ASKED_FOR = 3;
  private static final double NAMED = 2;
  private static final double PERHAPS_NAMED = 1.2;
  private static final double SPOKE = 1.2;
  private static final double CALLED = .8;

  private static final Pattern PERSONAL = Pattern.compile("(?i)\\b(?:s?he|him|his|her)\\b");

  /// In words: a longer answer names many things.
  private static final int MOST_WORDS = 6;

  /// After these stands a place more often than a person.
  private static final Set<String> WHERE = Set.of("in", "at", "near", "around");

  private final Exchange exchange;
  private final AnswerType asksFor;
  private final List<NounChunk> phrases;

  /// Somebody who may be meant.
  ///
  /// @param weight higher for a likelier person; comparable between questions
  record Candidate(String name, double weight) {}

  ExchangeReferents(Exchange exchange) {
    this.exchange = exchange;
    this.asksFor = READER.read(exchange.question()).asksFor();
    this.phrases = Phrases.of(exchange.question());
  }

  Exchange exchange() {
    return exchange;
  }

  /// What kind of answer the question asks for.
  AnswerType asksFor() {
    return asksFor;
  }

  /// The phrases of the question, in order, not those inside others.
  List<NounChunk> phrases() {
    return phrases;
  }

  /// All phrases of the question, those inside others after them.
  List<NounChunk> allPhrases() {
    return phrases.stream().flatMap(NounChunk::withParts).toList();
  }

  /// The people whom *he* or *she* may mean, with weights: the person asked for, the people asked
  /// about, the speakers.
  List<Candidate> people() {
    List<Candidate> people = new ArrayList<>();
    if (asksFor == AnswerType.PERSON) {
      marked(NounChunk::mayBePerson).ifPresent(name -> people.add(new Candidate(name, ASKED_FOR)));
    }
    double spoke = asksFor == AnswerType.SPEAKER ? ASKED_FOR : SPOKE;
    speakers()
        .limit(1)
        .map(name -> new Candidate(name, isName(name) ? spoke : CALLED))
        .forEach(people::add);
    for (NounChunk phrase : allPhrases()) {
      if (phrase.mayBePerson() && !WHERE.contains(phrase.before())) {
        people.add(new Candidate(phrase.definite(), weight(phrase)));
      }
    }
    return people;
  }

  /// Whether a speaker is a name. *A report* speaks too, and is nobody.
  private static boolean isName(String speaker) {
    return WordShape.hasCapital(speaker.substring(speaker.lastIndexOf(' ') + 1));
  }

  private double weight(NounChunk phrase) {
    if (!phrase.name()) {
      return CALLED;
    }
    boolean known = phrase.isPerson() || isSpeaker(phrase) || stoodForPronoun(phrase);
    return known ? NAMED : PERHAPS_NAMED;
  }

  /// Whether the phrase replaced *he* or *she* in the question.
  private boolean stoodForPronoun(NounChunk phrase) {
    return PERSONAL.matcher(exchange.asked()).find() && !exchange.asked().contains(phrase.text());
  }

  /// The things that *it* may mean, likeliest first.
  Stream<String> things() {
    List<String> things = new ArrayList<>();
    if (asksFor == AnswerType.OTHER) {
      answered(p -> p.name() && !p.isPerson() && !p.isTime()).ifPresent(things::add);
    }
    phrases.stream()
        .filter(ExchangeReferents::isThing)
        .map(NounChunk::definite)
        .forEach(things::add);
    allPhrases().stream()
        .filter(ExchangeReferents::isThing)
        .map(NounChunk::definite)
        .forEach(things::add);
    allPhrases().stream()
        .filter(p -> p.name() && !p.isPerson() && !p.isTime())
        .map(NounChunk::text)
        .forEach(things::add);
    marked(ExchangeReferents::isThing).ifPresent(things::add);
    return things.stream();
  }

  /// The people or things that *they* may mean, likeliest first.
  Stream<String> several() {
    return Stream.concat(
        pair().stream(),
        allPhrases().stream()
            .filter(p -> !p.isTime() && !p.isEmpty())
            .filter(p -> p.isPlural() || p.isGroup() || (p.name() && !p.isPerson()))
            .filter(p -> !isSpeaker(p))
            .map(NounChunk::definite));
  }

  /// The places that *there* may mean, likeliest first.
  Stream<String> places() {
    List<String> places = new ArrayList<>();
    if (asksFor == AnswerType.PLACE) {
      answered(NounChunk::name).ifPresent(places::add);
    }
    allPhrases().stream()
        .filter(phrase -> phrase.isPlace() && !phrase.isEmpty())
        .map(NounChunk::text)
        .forEach(places::add);
    allPhrases().stream()
        .filter(p -> p.name() && WHERE.contains(p.before()))
        .map(NounChunk::text)
        .forEach(places::add);
    marked(NounChunk::isPlace).ifPresent(places::add);
    return places.stream();
  }

  /// The thing that *that* may mean if it is an object: the last one in the question that neither
  /// opens it nor follows a preposition such as *to* or *in*.
  Optional<String> object() {
    return phrases.stream()
        .skip(1)
        .filter(phrase -> isThing(phrase) && !ADVERBIAL.contains(phrase.before()))
        .map(NounChunk::definite)
        .reduce((first, second) -> second);
  }

  /// The subject of a question that asks for its subject: *which mayor resigned*.
  Optional<String> askedFor() {
    return speakers()
        .findFirst()
        .or(() -> answered(phrase -> phrase.span().start() == 0))
        .or(
            () ->
                phrases.stream()
                    .filter(NounChunk::isAskedFor)
                    .map(NounChunk::definite)
                    .findFirst());
  }

  private static boolean isThing(NounChunk phrase) {
    return !phrase.mayBePerson() && !phrase.isTime() && !phrase.isEmpty();
  }

  /// Two names that the question joins.
  private Optional<String> pair() {
    for (int i = 0; i + 1 < phrases.size(); i++) {
      NounChunk first = phrases.get(i);
      NounChunk second = phrases.get(i + 1);
      if (first.name() && second.name() && second.before().equals("and")) {
        return Optional.of(
            exchange.question().substring(first.span().start(), second.span().end()));
      }
    }
    return Optional.empty();
  }

  private boolean isSpeaker(NounChunk phrase) {
    return speakers().anyMatch(speaker -> NameMatch.mayBeSame(phrase.text(), speaker));
  }

  Stream<String> names() {
    return allPhrases().stream().filter(p -> p.name() && !p.isTime()).map(NounChunk::text);
  }

  /// Names in which there is no other.
  Stream<String> simpleNames() {
    return allPhrases().stream()
        .filter(phrase -> phrase.name() && phrase.parts().isEmpty())
        .map(NounChunk::text);
  }

  Stream<String> speakers() {
    return exchange.quotes().stream().flatMap(told -> told.speaker().stream());
  }

  /// A phrase of the marked words of the first quote.
  private Optional<String> marked(Predicate<NounChunk> fits) {
    return exchange.quotes().stream()
        .limit(1)
        .flatMap(told -> Phrases.of(told.mark()).stream())
        .filter(fits)
        .map(NounChunk::definite)
        .findFirst();
  }

  /// The same, if few words are marked.
  private Optional<String> answered(Predicate<NounChunk> fits) {
    return exchange.quotes().stream()
            .limit(1)
            .map(GivenQuote::mark)
            .allMatch(mark -> mark.split("\\s+", -1).length <= MOST_WORDS)
        ? marked(fits)
        : Optional.empty();
  }
}
