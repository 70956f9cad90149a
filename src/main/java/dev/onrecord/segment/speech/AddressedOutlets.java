package dev.onrecord.segment.speech;

import dev.onrecord.language.Outlets;
import dev.onrecord.language.SpeakerNouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the outlets to which, or in which, somebody speaks: `told the Times`, `in an interview
/// with La Voce`, `wrote in the Times`.
final class AddressedOutlets {
  private AddressedOutlets() {}

  static List<NounPhrase> of(SpeechFrame frame) {
    List<NounPhrase> outlets = new ArrayList<>();
    for (int i = 0; i < frame.size() - 1; i++) {
      if (isTelling(frame, i) || addresses(frame, i)) {
        FollowingPhrases.startingAt(frame, i + 1, true)
            .map(p -> employer(frame, p))
            .filter(p -> p.type() != NounPhrase.Type.PRONOUN)
            .filter(p -> Outlets.mayCarry(frame.words(p.from(), p.to())))
            .ifPresent(outlets::add);
      }
    }
    return outlets;
  }

  /// The token after a verb and after the person whom it tells something: after `said`, or after
  /// `told reporters`.
  static int afterHearer(SpeechFrame frame, int verb, NounPhrase subject) {
    Optional<NounPhrase> hearer =
        isTelling(frame, verb)
            ? FollowingPhrases.startingAt(frame, verb + 1, true)
            : Optional.empty();
    return hearer.map(NounPhrase::to).orElse(Math.max(verb + 1, subject.to()));
  }

  /// The outlet in `a reporter for the Times`. Any other phrase is returned as it is.
  private static NounPhrase employer(SpeechFrame frame, NounPhrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      if (Grammar.isPreposition(frame.at(i)) && SpeakerNouns.contains(phrase.head(frame))) {
        return new NounPhrase(NounPhrase.Type.NAME, i + 1, phrase.to());
      }
    }
    return phrase;
  }

  private static boolean isTelling(SpeechFrame frame, int i) {
    return frame.is(i, "told") || frame.is(i, "tells") || frame.is(i, "tell");
  }

  private static boolean addresses(SpeechFrame frame, int i) {
    boolean interview = frame.is(i, "with") && frame.is(i - 1, "interview");
    boolean speaking =
        (frame.is(i, "to") || frame.is(i, "on") || frame.is(i, "with"))
            && (frame.is(i - 1, "speaking")
                || frame.is(i - 1, "spoke")
                || frame.is(i - 1, "talking"));
    boolean writing = frame.is(i, "in") && (frame.is(i - 1, "wrote") || frame.is(i - 1, "writing"));
    boolean quoting = frame.is(i, "by") && (frame.is(i - 1, "quoted") || frame.is(i - 1, "cited"));
    return interview || speaking || writing || quoting;
  }
}
