package dev.onrecord.segment.speech;

import dev.onrecord.language.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds in a frame who speaks, and through which outlet.
final class Attributions {
  private final SpeechFrame frame;
  private final List<NounPhrase> speakers = new ArrayList<>();
  private final List<NounPhrase> subordinate = new ArrayList<>();
  private final List<NounPhrase> outlets = new ArrayList<>();
  private Optional<NounPhrase> outermost = Optional.empty();

  private Attributions(SpeechFrame frame) {
    this.frame = frame;
  }

  /// @param people the people whom the article names in full
  static Optional<Attribution> of(SpeechFrame frame, People people) {
    Attributions reading = new Attributions(frame);
    reading.readVerbs();
    if (reading.speakers.isEmpty()) {
      reading.readParticiples();
    }
    reading.outlets.addAll(AddressedOutlets.of(frame));
    List<NounPhrase> sources = reading.readSources();
    if (reading.speakers.isEmpty() && sources.isEmpty()) {
      Labels.speaker(frame, people).ifPresent(reading.speakers::add);
    }
    if (reading.speakers.isEmpty() && sources.isEmpty()) {
      reading.subordinate.forEach(reading::add);
    }
    return reading.speaker(sources).map(s -> new Attribution(s, reading.via(s)));
  }

  private void readVerbs() {
    boolean unsaid = false;
    for (int i = 0; i < frame.size(); i++) {
      unsaid &= frame.isWord(i);
      if (!unsaid) {
        unsaid = !isVerb(i) ? SpeechVerbs.isInfinitiveAt(frame, i) : !readVerb(i);
      }
    }
  }

  private boolean isVerb(int i) {
    return SpeechVerbs.isAt(frame, i) || QuotedSpeech.isAt(frame, i) || Quoting.isAt(frame, i);
  }

  /// Reads the verb at `verb`.
  ///
  /// @return whether the verbs after this one count. They do not count, up to the next mark, if
  ///   nobody is known to have said anything: in `nobody said that Doe had asked`, Doe is no
  ///   speaker
  private boolean readVerb(int verb) {
    boolean quotes = Quoting.isAt(frame, verb);
    Optional<NounPhrase> found =
        (quotes ? Subjects.ofPassive(frame, verb) : Optional.<NounPhrase>empty())
            .or(() -> Subjects.of(frame, verb));
    if (found.isEmpty()) {
      return !SpeechVerbs.anybodyCan(frame, verb);
    }
    NounPhrase subject = found.get();
    if (isSupposed(subject)) {
      return true;
    }
    if (opensSentence(subject)) {
      subordinate.add(subject);
      return true;
    }
    add(subject);
    if (quotes && isOutlet(subject)) {
      FollowingPhrases.startingAt(frame, verb + 1).ifPresent(this::add);
    }
    if (!isOutlet(subject) && closes(AddressedOutlets.afterHearer(frame, verb, subject))) {
      outermost = found;
    }
    return true;
  }

  /// Whether the sentence only supposes or asks that something was said: `if Doe said no`, `Did Doe
  /// say no?`
  private boolean isSupposed(NounPhrase subject) {
    int before = subject.from() - 1;
    boolean asks = !frame.hasQuotation() && frame.at(frame.size() - 1).text().equals("?");
    return asks || frame.is(before, "if") || frame.is(before, "unless");
  }

  /// Whether a subject belongs to a clause that opens the sentence, so that the main clause has a
  /// subject of its own: `When Doe asked why, Roe replied`.
  private boolean opensSentence(NounPhrase subject) {
    int opener = subject.from() - 1;
    return opener == 0 && OpeningWords.opensAdverbial(frame.at(opener));
  }

  /// Whether a sentence ends right after a verb of saying and its subject, which then report all of
  /// it: `..., police said.`
  private boolean closes(int next) {
    int i = next;
    while (i < frame.size()
        && frame.isWord(i)
        && (Grammar.isAdverbial(frame, i) || frame.is(i, "on"))) {
      i++;
    }
    return frame.isEnd(i) && i >= frame.size() - 1;
  }

  private void readParticiples() {
    for (int i = 1; i < frame.size(); i++) {
      int before = frame.is(i - 1, "instead") ? i - 2 : i - 1;
      if (SpeechVerbs.isParticipleAt(frame, i) && before > 0 && frame.at(before).isComma()) {
        Subjects.ofSentence(frame, false).ifPresent(this::add);
        return;
      }
    }
  }

  /// The sources that `according to` names. A source that opens the sentence has said all of it,
  /// even where it says that others said something.
  private List<NounPhrase> readSources() {
    List<NounPhrase> sources = new ArrayList<>();
    for (int i = 1; i < frame.size(); i++) {
      Optional<NounPhrase> source =
          frame.is(i, "to") && frame.is(i - 1, "according")
              ? Sources.at(frame, i + 1)
              : Optional.empty();
      source.ifPresent(p -> (isOutlet(p) ? outlets : sources).add(p));
      if (i == 1 && !sources.isEmpty()) {
        outermost = source;
      }
    }
    return sources;
  }

  private void add(NounPhrase phrase) {
    (isOutlet(phrase) ? outlets : speakers).add(phrase);
  }

  private boolean isOutlet(NounPhrase phrase) {
    return phrase.type() != NounPhrase.Type.PRONOUN && Outlets.isOutlet(phrase.undetermined(frame));
  }

  private Optional<NounPhrase> speaker(List<NounPhrase> sources) {
    if (outermost.isPresent()) {
      return outermost;
    }
    for (List<NounPhrase> phrases : List.of(speakers, sources, outlets)) {
      if (!phrases.isEmpty()) {
        return Optional.of(phrases.getFirst());
      }
    }
    return Optional.empty();
  }

  private Optional<String> via(NounPhrase speaker) {
    return outlets.stream()
        .filter(o -> !o.equals(speaker))
        .map(o -> o.undetermined(frame))
        .map(Outlets::bare)
        .findFirst();
  }
}
