package dev.onrecord.segment.speech;

import dev.onrecord.language.Gender;
import dev.onrecord.language.Institutions;
import dev.onrecord.language.NameTitles;
import dev.onrecord.language.Places;
import dev.onrecord.language.SpeakerNouns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells who is meant by a noun phrase, sentence after sentence. Not safe for use by several
/// threads.
final class Speakers {
  /// The party or body before a person's name: `Labour's` in `Labour's Doe`.
  private static final Pattern OWNER = Pattern.compile(".+['’]s (?=\\p{Lu})");

  private final People people;
  private final List<SpeechFrame> frames;
  private final Coreference coreference;
  private final Descriptions descriptions;

  /// @param frames the article's sentences in order
  Speakers(People people, List<SpeechFrame> frames) {
    this.people = people;
    this.frames = frames;
    this.coreference = new Coreference(people);
    this.descriptions = new Descriptions(people, frames, coreference);
  }

  /// The speaker whom a phrase of sentence number `at` means; empty if several are possible.
  Optional<ResolvedSpeaker> resolve(int at, NounPhrase phrase) {
    people.readUpTo(at);
    return switch (phrase.type()) {
      case PRONOUN -> coreference.pronoun(frames.get(at), phrase.from());
      case NAME -> named(at, phrase);
      case DESCRIPTION -> Optional.of(descriptions.resolve(at, phrase));
    };
  }

  /// Takes in sentence number `at`, for the pronouns of the next one.
  ///
  /// @param resolved the speaker of the sentence
  /// @param asks whether it ends with a question
  void leave(int at, Optional<ResolvedSpeaker> resolved, boolean asks) {
    Optional<ResolvedSpeaker> about =
        resolved.or(() -> Subjects.ofSentence(frames.get(at), true).flatMap(p -> subject(at, p)));
    coreference.leave(frames.get(at), about, resolved.isPresent(), asks);
  }

  /// The speaker of a sentence that is only a quotation.
  ///
  /// @param before the speaker of the sentence before
  /// @param apart whether a paragraph begins between the two sentences
  /// @param answers whether the quotation begins with yes or no
  Optional<ResolvedSpeaker> unframed(
      Optional<ResolvedSpeaker> before, boolean apart, boolean answers) {
    if (apart && answers && coreference.isAsked()) {
      return coreference.other().map(ResolvedSpeaker::of);
    }
    return before.or(
        () -> apart ? Optional.empty() : coreference.speakerOn().map(ResolvedSpeaker::of));
  }

  /// The subject of a sentence in which nobody speaks. A capitalised word that opens it is a person
  /// only if the article names that person in full, as any word may stand there.
  private Optional<ResolvedSpeaker> subject(int at, NounPhrase phrase) {
    SpeechFrame frame = frames.get(at);
    if (phrase.type() == NounPhrase.Type.DESCRIPTION
        && !SpeakerNouns.contains(phrase.head(frame))
        && !Epithets.isEpithet(frame, phrase)) {
      return Optional.empty();
    }
    if (phrase.type() != NounPhrase.Type.NAME) {
      return resolve(at, phrase);
    }
    Naming naming = Naming.of(frame, phrase);
    return frame.is(phrase.to(), "and") || naming.name().isEmpty()
        ? Optional.empty()
        : Optional.of(
            known(frame, phrase, naming)
                .map(ResolvedSpeaker::of)
                .orElseGet(() -> ResolvedSpeaker.of(naming.name(), false)));
  }

  private Optional<ResolvedSpeaker> named(int at, NounPhrase phrase) {
    SpeechFrame frame = frames.get(at);
    Naming naming = Naming.of(frame, phrase);
    if (naming.name().isEmpty()) {
      return Optional.of(descriptions.resolve(at, phrase));
    }
    if (isJoint(frame, phrase.from())) {
      int first = Names.start(frame, phrase.from() - 2);
      return Optional.of(ResolvedSpeaker.of(frame.words(first, phrase.to()), true));
    }
    Optional<Person> person = known(frame, phrase, naming);
    if (person.isPresent()) {
      boolean full = naming.person().filter(p -> p.name().equals(person.get().name())).isPresent();
      return Optional.of(
          ResolvedSpeaker.of(
              full ? people.add(person.get().with(naming.person().get())) : person.get()));
    }
    Optional<Person> meant = descriptions.epithet(frame, phrase);
    return Optional.of(meant.map(ResolvedSpeaker::of).orElseGet(() -> unknown(naming)));
  }

  private Optional<Person> known(SpeechFrame frame, NounPhrase phrase, Naming naming) {
    boolean titled =
        frame.tokens().subList(phrase.from(), phrase.to()).stream()
            .anyMatch(t -> NameTitles.isBeforeLastName(t.text()));
    return naming.determined() && naming.role().isEmpty()
        ? Optional.empty()
        : titled
            ? people.findTitled(naming.name(), naming.gender())
            : people
                .find(naming.name())
                .or(() -> people.find(OWNER.matcher(naming.name()).replaceFirst("")));
  }

  /// A person whom the article never names in full, or an institution.
  private static ResolvedSpeaker unknown(Naming naming) {
    boolean alone =
        naming.name().indexOf(' ') < 0 && !naming.determined() && !Places.contains(naming.name());
    boolean person =
        !naming.role().isEmpty()
            || (alone && !Institutions.isName(naming.name()))
            || naming.gender() != Gender.UNKNOWN;
    Optional<String> role = Optional.of(naming.role()).filter(r -> !r.isEmpty());
    return person
        ? ResolvedSpeaker.of(new Person(naming.name(), role, naming.gender()))
        : ResolvedSpeaker.of(naming.name(), false);
  }

  /// Whether two speak together: `Jane Doe and John Roe said`.
  private static boolean isJoint(SpeechFrame frame, int second) {
    boolean joined =
        frame.is(second - 1, "and") && frame.isWord(second - 2) && Names.isName(frame, second - 2);
    return joined && frame.isStart(Names.start(frame, second - 2));
  }
}
