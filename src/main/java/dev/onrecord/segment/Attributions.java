package dev.onrecord.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads from a frame who speaks, and through which outlet.
final class Attributions {
  private final Frame frame;
  private final List<NounPhrase> speakers = new ArrayList<>();
  private final List<NounPhrase> outlets = new ArrayList<>();
  private Optional<NounPhrase> outermost = Optional.empty();

  private Attributions(Frame frame) {
    this.frame = frame;
  }

  static Optional<Attribution> of(Frame frame) {
    Attributions reading = new Attributions(frame);
    reading.readVerbs();
    if (reading.speakers.isEmpty()) {
      reading.readParticiples();
    }
    List<NounPhrase> sources = reading.readSources();
    return reading.speaker(sources).map(s -> new Attribution(s, reading.via(s)));
  }

  private void readVerbs() {
    for (int i = 0; i < frame.size(); i++) {
      if (!SpeechVerbs.isAt(frame, i) && !quotesSomeone(i)) {
        continue;
      }
      Optional<NounPhrase> hearer =
          frame.is(i, "told") ? NounPhrases.startingAt(frame, i + 1) : Optional.empty();
      hearer.filter(this::isOutlet).ifPresent(outlets::add);
      Optional<NounPhrase> subject = Subjects.of(frame, i);
      if (subject.isEmpty()) {
        continue;
      }
      add(subject.get());
      if (quotesSomeone(i)) {
        NounPhrases.startingAt(frame, i + 1).ifPresent(this::add);
      }
      if (!isOutlet(subject.get())
          && closes(hearer.map(NounPhrase::to).orElse(Math.max(i + 1, subject.get().to())))) {
        outermost = subject;
      }
    }
  }

  /// Whether the words that end a sentence are the frame of all of it: `..., police said.`
  private boolean closes(int next) {
    int i = next;
    while (i < frame.size()
        && frame.isWord(i)
        && (Grammar.isModifierOfVerb(frame.at(i)) || frame.is(i, "on"))) {
      i++;
    }
    return frame.isEnd(i) && i >= frame.size() - 1;
  }

  /// `AFP reported Mr Putin as saying`.
  private boolean quotesSomeone(int i) {
    boolean verb =
        frame.is(i, "quoted")
            || frame.is(i, "quotes")
            || frame.is(i, "reported")
            || frame.is(i, "cited");
    if (!verb) {
      return false;
    }
    for (int j = i + 1; j < Math.min(frame.size() - 1, i + 12); j++) {
      if (frame.is(j, "as") && (frame.is(j + 1, "saying") || frame.is(j + 1, "telling"))) {
        return true;
      }
    }
    return false;
  }

  private void readParticiples() {
    for (int i = 1; i < frame.size(); i++) {
      int before = frame.is(i - 1, "instead") ? i - 2 : i - 1;
      if (SpeechVerbs.isParticipleAt(frame, i) && before > 0 && frame.at(before).isComma()) {
        Subjects.ofSentence(frame).ifPresent(this::add);
        return;
      }
    }
  }

  private List<NounPhrase> readSources() {
    List<NounPhrase> sources = new ArrayList<>();
    for (int i = 1; i < frame.size(); i++) {
      boolean according = frame.is(i, "to") && frame.is(i - 1, "according");
      boolean interview = frame.is(i, "with") && frame.is(i - 1, "interview");
      Optional<NounPhrase> source =
          according || interview ? NounPhrases.startingAt(frame, i + 1) : Optional.empty();
      if (source.isPresent() && isOutlet(source.get())) {
        outlets.add(source.get());
      } else if (according) {
        source.ifPresent(sources::add);
      }
    }
    return sources;
  }

  private void add(NounPhrase phrase) {
    (isOutlet(phrase) ? outlets : speakers).add(phrase);
  }

  private boolean isOutlet(NounPhrase phrase) {
    return phrase.type() != NounPhrase.Type.PRONOUN && Outlets.isOutlet(outletName(phrase));
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
        .map(this::outletName)
        .map(Outlets::bare)
        .findFirst();
  }

  private String outletName(NounPhrase phrase) {
    int from = phrase.from();
    while (from < phrase.to() - 1 && Grammar.isDeterminer(frame.at(from))) {
      from++;
    }
    return frame.words(from, phrase.to());
  }
}
