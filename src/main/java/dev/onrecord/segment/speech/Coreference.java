package dev.onrecord.segment.speech;

import dev.onrecord.language.Roles;
import dev.onrecord.language.SpeakerNouns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Resolves pronouns: remembers whom and what the sentences so far are about, and tells which of
/// them `he`, `it` or `they` means. Not safe for use by several threads.
final class Coreference {
  /// How many sentences that name nobody may stand between a person and the `he` that means them.
  private static final int MEMORY = 5;

  /// How many sentences must be about a person before the article as a whole is about them.
  private static final int OFTEN = 4;

  /// How many sentences ago the person whom the article is about may have been named last.
  private static final int RECENT = 8;

  private static final Set<String> REPLIES =
      Set.of("replied", "replies", "answered", "answers", "responded", "responds");

  private final People people;
  private Optional<Person> person = Optional.empty();
  private Optional<Person> earlier = Optional.empty();
  private Optional<ResolvedSpeaker> others = Optional.empty();
  private Map<String, Person> named = Map.of();
  private final Map<String, Integer> mentions = new LinkedHashMap<>();
  private final Map<String, Integer> lastNamed = new LinkedHashMap<>();
  private int sentences;
  private boolean asked;
  private boolean inquired;
  private int silence;

  Coreference(People people) {
    this.people = people;
  }

  /// The person whom the last sentences are about.
  Optional<Person> person() {
    return person;
  }

  /// The same person, if the last sentence is about them and asks no question.
  Optional<Person> speakerOn() {
    return person.filter(p -> silence == 0 && !asked);
  }

  /// Whether the last sentence is a question that somebody asked.
  boolean isAsked() {
    return asked;
  }

  /// The person whom the sentences before those are about.
  Optional<Person> other() {
    return earlier;
  }

  /// The people whom the last sentence names, whether or not it is about them.
  Map<String, Person> named() {
    return named;
  }

  /// The speaker whom the pronoun at token `at` means.
  Optional<ResolvedSpeaker> pronoun(SpeechFrame frame, int at) {
    String word =
        switch (frame.at(at).lower()) {
          case "his" -> "he";
          case "her" -> "she";
          case "their" -> "they";
          case String other -> other;
        };
    if (inquired && replies(frame, at)) {
      // The person who asked does not answer.
      Optional<Person> another = others.isPresent() ? person : earlier;
      return another.filter(p -> person.isPresent() && p.mayBe(word)).map(ResolvedSpeaker::of);
    }
    if (word.equals("it") || word.equals("they")) {
      return others.filter(resolved -> word.equals("they") || !resolved.plural());
    }
    Optional<Person> subject = subjectBefore(frame, at);
    boolean possessive = !frame.is(at, word);
    Optional<ResolvedSpeaker> unnamed =
        others.filter(v -> subject.isEmpty() && !possessive && isSomebody(v, word));
    if (unnamed.isPresent()) {
      return unnamed;
    }
    return subject
        .or(() -> person.filter(p -> p.mayBe(word)))
        .or(() -> earlier.filter(p -> person.isPresent()))
        .or(this::protagonist)
        .filter(p -> p.mayBe(word))
        .map(p -> ResolvedSpeaker.of(silence == 0 ? people.add(p.of(word)) : p));
  }

  /// Whether a pronoun is the subject of an answer: `he replied`, `answered she`.
  private static boolean replies(SpeechFrame frame, int pronoun) {
    return isReply(frame, pronoun + 1) || isReply(frame, pronoun - 1);
  }

  private static boolean isReply(SpeechFrame frame, int i) {
    return frame.isWord(i) && REPLIES.contains(frame.at(i).lower());
  }

  /// Whether the sentence says that somebody asked: `Doe asked where he had been`.
  private static boolean inquires(SpeechFrame frame) {
    return IntStream.range(0, frame.size())
        .anyMatch(i -> (frame.is(i, "asked") || frame.is(i, "asks")) && SpeechVerbs.isAt(frame, i));
  }

  /// Whether a speaker without a name may be `he` or `she`: `the minister`.
  private static boolean isSomebody(ResolvedSpeaker resolved, String pronoun) {
    List<String> words = List.of(resolved.speaker().toLowerCase(Locale.ROOT).split(" "));
    String noun = words.getLast();
    boolean fits = pronoun.equals("he") ? !Roles.isFemale(noun) : !Roles.isMale(noun);
    return words.getFirst().equals("the")
        && !resolved.plural()
        && fits
        && Roles.isNoun(noun)
        && !SpeakerNouns.isThing(noun);
  }

  /// The person whom most of the sentences so far are about, if there is one.
  private Optional<Person> protagonist() {
    List<Map.Entry<String, Integer>> most =
        mentions.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean one =
        !most.isEmpty()
            && most.getFirst().getValue() >= OFTEN
            && (most.size() == 1 || most.getFirst().getValue() > 2 * most.getLast().getValue());
    return one && lastNamed.getOrDefault(most.getFirst().getKey(), -RECENT) > sentences - RECENT
        ? people.find(most.getFirst().getKey())
        : Optional.empty();
  }

  /// Takes in a sentence, for the pronouns of the next one.
  ///
  /// @param about the speaker of the sentence; if nobody speaks, its subject
  /// @param speaks whether `about` is the speaker
  /// @param asks whether it ends with a question
  void leave(SpeechFrame frame, Optional<ResolvedSpeaker> about, boolean speaks, boolean asks) {
    named = namedIn(frame);
    others = about.filter(v -> v.person().isEmpty());
    asked = speaks && asks;
    inquired = asked || (speaks && inquires(frame));
    Optional<Person> somebody = about.flatMap(ResolvedSpeaker::person);
    boolean another = named.keySet().stream().anyMatch(n -> !isPerson(n));
    sentences++;
    somebody.ifPresent(p -> mentions.merge(p.name(), 1, Integer::sum));
    named.keySet().forEach(name -> lastNamed.put(name, sentences));
    if (somebody.isPresent()) {
      if (person.isPresent() && !isPerson(somebody.get().name())) {
        earlier = person;
      }
      person = somebody;
      silence = 0;
    } else if (another || ++silence > MEMORY) {
      person = Optional.empty();
    }
  }

  private boolean isPerson(String name) {
    return person.filter(p -> p.name().equals(name)).isPresent();
  }

  /// The person who is the subject of a clause before the pronoun: `When Jane Doe arrived, she
  /// said`, `Jane Doe backs the plan, she said`.
  private Optional<Person> subjectBefore(SpeechFrame frame, int pronoun) {
    return Subjects.ofOpening(frame)
        .or(() -> Subjects.ofSentence(frame, false))
        .filter(subject -> subject.type() == NounPhrase.Type.NAME && subject.to() <= pronoun)
        .map(subject -> Naming.of(frame, subject).name())
        .filter(name -> !name.isEmpty())
        .flatMap(people::find);
  }

  private Map<String, Person> namedIn(SpeechFrame frame) {
    Map<String, Person> found = new TreeMap<>();
    frame.tokens().stream()
        .filter(Token::isCapital)
        .forEach(t -> people.find(t.bare()).ifPresent(p -> found.put(p.name(), p)));
    return found;
  }
}
