package dev.onrecord.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads from a frame who speaks, and through which outlet.
final class Attributions {
  private static final Set<String> QUOTING =
      WordList.of(
          """
          quoted, quotes, reported, cited, heard, overheard, recorded, filmed, caught
          """);
  private static final int QUOTING_REACH = 12;

  private final Frame frame;
  private final List<NounPhrase> speakers = new ArrayList<>();
  private final List<NounPhrase> subordinate = new ArrayList<>();
  private final List<NounPhrase> outlets = new ArrayList<>();
  private Optional<NounPhrase> outermost = Optional.empty();

  private Attributions(Frame frame) {
    this.frame = frame;
  }

  /// @param people those whom the article names in full
  static Optional<Attribution> of(Frame frame, People people) {
    Attributions reading = new Attributions(frame);
    reading.readVerbs();
    if (reading.speakers.isEmpty()) {
      reading.readParticiples();
    }
    reading.outlets.addAll(Carriers.of(frame));
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
    boolean untold = false;
    for (int i = 0; i < frame.size(); i++) {
      untold &= frame.isWord(i);
      if (untold) {
        continue;
      }
      boolean quotes = quotesSomeone(i);
      if (!SpeechVerbs.isAt(frame, i) && !QuotedSpeech.isAt(frame, i) && !quotes) {
        untold = SpeechVerbs.isInfinitiveAt(frame, i);
        continue;
      }
      int verb = i;
      Optional<NounPhrase> subject =
          (quotes ? Subjects.ofPassive(frame, i) : Optional.<NounPhrase>empty())
              .or(() -> Subjects.of(frame, verb));
      if (subject.isEmpty()) {
        untold = SpeechVerbs.anybodyCan(frame, i);
        continue;
      }
      if (opensSentence(subject.get())) {
        subordinate.add(subject.get());
        continue;
      }
      add(subject.get());
      if (quotes && isOutlet(subject.get())) {
        FollowingPhrases.startingAt(frame, i + 1).ifPresent(this::add);
      }
      if (!isOutlet(subject.get()) && closes(Carriers.afterHearer(frame, i, subject.get()))) {
        outermost = subject;
      }
    }
  }

  /// Whether a subject is that of a clause that opens the sentence, and the main clause has its
  /// own: `When Doe asked why, Roe replied`.
  private boolean opensSentence(NounPhrase subject) {
    int opener = subject.from() - 1;
    return opener == 0 && Words.opensAdverbial(frame.at(opener));
  }

  /// Whether the words that end a sentence are the frame of all of it: `..., police said.`
  private boolean closes(int next) {
    int i = next;
    while (i < frame.size()
        && frame.isWord(i)
        && (Grammar.isAdverbial(frame, i) || frame.is(i, "on"))) {
      i++;
    }
    return frame.isEnd(i) && i >= frame.size() - 1;
  }

  /// `AFP reported Mr Putin as saying`, `Doe was quoted as saying`, `she is heard saying`.
  private boolean quotesSomeone(int i) {
    if (!frame.isWord(i) || !QUOTING.contains(frame.at(i).lower())) {
      return false;
    }
    boolean passive = Subjects.ofPassive(frame, i).isPresent();
    for (int j = i + 1; j < Math.min(frame.size(), i + QUOTING_REACH); j++) {
      boolean as = frame.is(j - 1, "as") || (passive && j == i + 1);
      if (as && SpeechVerbs.isParticipleAt(frame, j)) {
        return true;
      }
    }
    return false;
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

  private List<NounPhrase> readSources() {
    List<NounPhrase> sources = new ArrayList<>();
    for (int i = 1; i < frame.size(); i++) {
      int opens = i - 1;
      if (frame.is(i, "to") && frame.is(i - 1, "according")) {
        Sources.at(frame, i + 1)
            .ifPresent(
                p -> {
                  (isOutlet(p) ? outlets : sources).add(p);
                  if (!isOutlet(p) && opens == 0) {
                    outermost = Optional.of(p);
                  }
                });
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
