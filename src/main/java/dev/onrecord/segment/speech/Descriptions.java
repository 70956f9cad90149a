package dev.onrecord.segment.speech;

import dev.onrecord.language.Gender;
import dev.onrecord.language.Plurals;
import dev.onrecord.language.Roles;
import dev.onrecord.language.SpeakerNouns;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Resolves descriptions: tells which person `the Czech foreign minister` or `the 51-year-old` is.
final class Descriptions {
  private static final Set<String> REMARKS =
      Set.of("remark", "remarks", "comment", "comments", "statement", "announcement", "warning");

  private final People people;
  private final List<SpeechFrame> frames;
  private final Coreference coreference;

  /// @param frames the article's sentences in order
  Descriptions(People people, List<SpeechFrame> frames, Coreference coreference) {
    this.people = people;
    this.frames = frames;
    this.coreference = coreference;
  }

  /// The person whom a description means. If it is nobody known, the description itself, without
  /// the capital letter of a sentence's first word.
  ResolvedSpeaker resolve(int at, NounPhrase phrase) {
    SpeechFrame frame = frames.get(at);
    Token first = frame.at(phrase.from());
    if (first.isCapital() && phrase.to() == phrase.from() + 1) {
      Optional<Person> known = people.find(first.bare());
      if (known.isPresent()) {
        return ResolvedSpeaker.of(known.get());
      }
    }
    String head = phrase.head(frame);
    String words = frame.words(phrase.from(), phrase.to());
    boolean definite = frame.is(phrase.from(), "the") || frame.at(phrase.from()).isPossessive();
    boolean office = definite && Roles.isNoun(head) && !SpeakerNouns.isThing(head);
    Optional<Person> holder =
        office
            ? people.withRole(People.roleWords(words)).or(() -> introducedAfter(at, words))
            : Optional.empty();
    Optional<Person> person =
        holder
            .or(() -> coreference.other().filter(p -> office && coreference.isAsked()))
            .or(() -> withoutRole().filter(p -> office).map(p -> withRole(p, words)))
            .or(() -> epithet(frame, phrase));
    boolean plural = Plurals.mayBe(head);
    return person
        .map(ResolvedSpeaker::of)
        .orElseGet(() -> ResolvedSpeaker.of(decapitalised(frame, phrase.from(), words), plural));
  }

  /// The person named before, if a phrase can only be another word for them: `the 51-year-old`,
  /// `the Londoner`. If that person has another role, the only other person who was just named.
  Optional<Person> epithet(SpeechFrame frame, NounPhrase phrase) {
    if (!Epithets.isEpithet(frame, phrase)) {
      return Optional.empty();
    }
    String role = phrase.head(frame);
    List<Person> named =
        coreference.named().values().stream().filter(p -> mayHave(p, role)).toList();
    Optional<Person> last = coreference.person().filter(p -> mayHave(p, role));
    return last.or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty());
  }

  /// Whether a noun may mean a person: it is no role, or the person has no other role.
  private static boolean mayHave(Person person, String noun) {
    return !Roles.isNoun(noun)
        || person.role().filter(role -> !People.roleWords(role).contains(noun)).isEmpty();
  }

  /// The person named before, if nobody else is named so far who could hold the office.
  private Optional<Person> withoutRole() {
    return coreference.speakerOn().filter(p -> p.role().isEmpty() && people.isOnlyOne());
  }

  /// The person whom news first calls by their office and then, in the next sentence, by their
  /// name: the full name stands there for the first time and without a role, and the person says
  /// more.
  private Optional<Person> introducedAfter(int at, String role) {
    if (at + 1 >= frames.size()) {
      return Optional.empty();
    }
    SpeechFrame next = frames.get(at + 1);
    Optional<NounPhrase> subject =
        Subjects.ofSentence(next, false).filter(p -> p.type() == NounPhrase.Type.NAME);
    Optional<Person> person =
        subject.flatMap(p -> Naming.of(next, p).person()).flatMap(p -> people.find(p.name()));
    if (person.isEmpty()
        || next.text().indexOf(person.get().lastName()) < next.sentence().start()) {
      return Optional.empty();
    }
    int verb = subject.orElseThrow().to();
    boolean remarked =
        next.is(verb, "made")
            && next.isWord(verb + 2)
            && REMARKS.contains(next.at(verb + 2).lower());
    boolean speaks = SpeechVerbs.isAt(next, verb) && person.get().role().isEmpty();
    return speaks ? Optional.of(withRole(person.get(), role)) : person.filter(p -> remarked);
  }

  private Person withRole(Person person, String description) {
    String role = description.replaceFirst("^(?i:the) ", "");
    return people.add(person.with(new Person(person.name(), Optional.of(role), Gender.UNKNOWN)));
  }

  private static String decapitalised(SpeechFrame frame, int first, String words) {
    Token token = frame.at(first);
    boolean common =
        Grammar.isDeterminer(token)
            || Roles.isEpithet(token.text())
            || Roles.isModifier(token.text())
            || SpeakerNouns.contains(token.lower())
            || frame.text().contains(" " + token.lower() + " ");
    return common && frame.isStart(first)
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
