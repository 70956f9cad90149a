package dev.onrecord.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells who is meant by a noun phrase, sentence after sentence. Not safe for use by several
/// threads.
final class Speakers {
  /// For how many sentences that name nobody `he` still means the person before them.
  private static final int MEMORY = 2;

  private static final Set<String> REMARKS =
      Set.of("remark", "remarks", "comment", "comments", "statement", "announcement", "warning");

  private final People people;
  private final List<Frame> frames;
  private Optional<Person> lastPerson = Optional.empty();
  private Optional<Voice> lastVoice = Optional.empty();
  private int silence;

  /// @param frames the article's sentences in order
  Speakers(People people, List<Frame> frames) {
    this.people = people;
    this.frames = frames;
  }

  /// Who a phrase of sentence number `at` means; empty where it could be more than one.
  Optional<Voice> resolve(int at, NounPhrase phrase) {
    Frame frame = frames.get(at);
    return switch (phrase.type()) {
      case PRONOUN -> pronoun(frame, phrase);
      case NAME -> named(at, phrase);
      case DESCRIPTION -> Optional.of(described(at, phrase));
    };
  }

  /// Remembers what sentence number `at` leaves for the pronouns after it.
  void leave(int at, Optional<Voice> voice) {
    Optional<Person> subject = voice.isPresent() ? voice.get().person() : subject(at);
    lastVoice = voice;
    if (subject.isPresent()) {
      lastPerson = subject;
      silence = 0;
    } else if (namesSomebody(at) || ++silence > MEMORY) {
      lastPerson = Optional.empty();
    }
  }

  private Optional<Voice> pronoun(Frame frame, NounPhrase phrase) {
    String word = frame.at(phrase.from()).lower();
    if (word.equals("it") || word.equals("they")) {
      return lastVoice.filter(v -> v.person().isEmpty() && v.plural() == word.equals("they"));
    }
    Optional<Person> here = beforeIn(frame, phrase.from());
    return here.or(() -> lastPerson).filter(p -> p.mayBe(word)).map(Voice::of);
  }

  /// The person who is the subject of a clause before the pronoun: `When Jane Doe arrived, she
  /// said`.
  private Optional<Person> beforeIn(Frame frame, int pronoun) {
    for (int i = pronoun - 1; i > 0; i--) {
      if (frame.isWord(i) && NounPhrases.isName(frame, i)) {
        int from = NounPhrases.nameStart(frame, i);
        boolean subject =
            from > 0 && Words.opensAdverbial(frame.at(from - 1)) && !frame.at(i).isPossessive();
        Naming naming = Naming.of(frame, new NounPhrase(NounPhrase.Type.NAME, from, i + 1));
        if (subject && !naming.name().isEmpty()) {
          return people.find(naming.name());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Voice> named(int at, NounPhrase phrase) {
    Naming naming = Naming.of(frames.get(at), phrase);
    if (naming.name().isEmpty()) {
      return Optional.of(described(at, phrase));
    }
    if (isJoint(frames.get(at), phrase.from())) {
      int first = NounPhrases.nameStart(frames.get(at), phrase.from() - 2);
      String both = frames.get(at).words(first, phrase.to());
      return Optional.of(new Voice(both, Optional.empty(), Optional.empty(), true));
    }
    Optional<Person> person =
        naming.determined() && naming.role().isEmpty()
            ? Optional.empty()
            : isTitled(frames.get(at), phrase)
                ? people.findTitled(naming.name())
                : people.find(naming.name());
    if (person.isPresent()) {
      return naming.person().isPresent() && naming.person().get().name().equals(person.get().name())
          ? Optional.of(Voice.of(people.add(person.get().with(naming.person().get()))))
          : person.map(Voice::of);
    }
    boolean alone =
        naming.name().indexOf(' ') < 0 && !naming.determined() && !Places.contains(naming.name());
    if (!naming.role().isEmpty()
        || (alone && !Institutions.isName(naming.name()))
        || naming.gender() != Person.Gender.UNKNOWN) {
      Optional<String> role = Optional.of(naming.role()).filter(r -> !r.isEmpty());
      return Optional.of(Voice.of(new Person(naming.name(), role, naming.gender())));
    }
    return Optional.of(new Voice(naming.name(), Optional.empty(), Optional.empty(), false));
  }

  private static boolean isTitled(Frame frame, NounPhrase phrase) {
    return frame.tokens().subList(phrase.from(), phrase.to()).stream()
        .anyMatch(t -> Roles.isBeforeLastName(t.text()));
  }

  /// Whether two speak together: `Jane Doe and John Roe said`.
  private static boolean isJoint(Frame frame, int second) {
    boolean joined =
        frame.is(second - 1, "and")
            && frame.isWord(second - 2)
            && NounPhrases.isName(frame, second - 2);
    return joined && frame.isStart(NounPhrases.nameStart(frame, second - 2));
  }

  private Voice described(int at, NounPhrase phrase) {
    Frame frame = frames.get(at);
    String head = headOf(frame, phrase);
    boolean definite = frame.is(phrase.from(), "the") || frame.at(phrase.from()).isPossessive();
    String words = frame.words(phrase.from(), phrase.to());
    if (definite && Roles.isNoun(head) && !SpeakerNouns.isThing(head)) {
      Optional<Person> person =
          people.withRole(People.roleWords(words)).or(() -> introducedAfter(at, words));
      if (person.isEmpty()
          && lastPerson.isPresent()
          && silence == 0
          && lastPerson.get().role().isEmpty()) {
        person = Optional.of(withRole(lastPerson.get(), words));
      }
      if (person.isPresent()) {
        return Voice.of(person.get());
      }
    }
    boolean plural = head.endsWith("s") || head.equals("police") || head.equals("people");
    return new Voice(
        decapitalised(frame, phrase.from(), words), Optional.empty(), Optional.empty(), plural);
  }

  /// The person whose full name opens the next sentence for the first time, without a role, to say
  /// more: news gives the office first and the name after it.
  private Optional<Person> introducedAfter(int at, String role) {
    if (at + 1 >= frames.size()) {
      return Optional.empty();
    }
    Frame next = frames.get(at + 1);
    Optional<NounPhrase> subject =
        Subjects.ofSentence(next).filter(p -> p.type() == NounPhrase.Type.NAME);
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
    return people.add(
        person.with(new Person(person.name(), Optional.of(role), Person.Gender.UNKNOWN)));
  }

  private Optional<Person> subject(int at) {
    Frame frame = frames.get(at);
    Optional<NounPhrase> subject = Subjects.ofSentence(frame);
    if (subject.isPresent() && subject.get().type() == NounPhrase.Type.PRONOUN) {
      return pronoun(frame, subject.get()).flatMap(Voice::person);
    }
    return subject
        .map(p -> apposed(frame, p))
        .filter(p -> p.type() == NounPhrase.Type.NAME && !frame.is(p.to(), "and"))
        .flatMap(p -> people.find(Naming.of(frame, p).name()));
  }

  /// The name that explains a description: `Her deputy, Jane Doe, went further`.
  private static NounPhrase apposed(Frame frame, NounPhrase phrase) {
    boolean comma = phrase.to() < frame.size() && frame.at(phrase.to()).isComma();
    return phrase.type() == NounPhrase.Type.DESCRIPTION && comma
        ? NounPhrases.startingAt(frame, phrase.to() + 1)
            .filter(p -> p.type() == NounPhrase.Type.NAME && frame.isEnd(p.to()))
            .orElse(phrase)
        : phrase;
  }

  private boolean namesSomebody(int at) {
    Frame frame = frames.get(at);
    return frame.tokens().stream()
        .anyMatch(t -> t.isCapital() && people.find(t.bare()).isPresent());
  }

  private static String headOf(Frame frame, NounPhrase phrase) {
    int i = phrase.from() + 1;
    while (i < phrase.to() && !Grammar.isPreposition(frame.at(i))) {
      i++;
    }
    return frame.at(i - 1).lower();
  }

  private static String decapitalised(Frame frame, int first, String words) {
    Token token = frame.at(first);
    boolean common = Grammar.isDeterminer(token) || SpeakerNouns.contains(token.lower());
    return common && frame.isStart(first)
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
