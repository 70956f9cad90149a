package dev.onrecord.segment.speech;

import dev.onrecord.language.WordList;
import java.util.Optional;
import java.util.Set;

/// Finds the speaker where a colon stands in place of a verb: `Mr. Doe: I am aware of it.`, `Jane
/// Doe, on the radio: "Never."`, `Her reply: "Never."`
final class Labels {
  private static final int LONGEST = 6;
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");
  private static final Set<String> REPLIES =
      WordList.of(
          """
          reply, answer, response, message, verdict, explanation, conclusion, advice, motto,
          comment, reaction, retort, words, statement, letter, note, tweet, post, warning
          """);

  private Labels() {}

  static Optional<NounPhrase> speaker(SpeechFrame frame, People people) {
    for (int i = 1; i < frame.size() - 1; i++) {
      if (frame.at(i).text().equals(":")) {
        return frame.isQuotation(i + 1) ? ofQuotation(frame, i, people) : ofTurn(frame, i, people);
      }
    }
    return Optional.empty();
  }

  private static Optional<NounPhrase> ofQuotation(SpeechFrame frame, int colon, People people) {
    if (frame.isWord(0) && POSSESSIVES.contains(frame.at(0).lower())) {
      return frame.isWord(1) && REPLIES.contains(frame.at(1).lower())
          ? Optional.of(new NounPhrase(NounPhrase.Type.PRONOUN, 0, 1))
          : Optional.empty();
    }
    boolean words = frame.isWord(colon - 1) && REPLIES.contains(frame.at(colon - 1).lower());
    return Subjects.ofSentence(frame, false)
        .filter(
            phrase ->
                words
                    || phrase.type() == NounPhrase.Type.PRONOUN
                    || isPerson(frame, phrase, people));
  }

  /// The name, if all words before the colon are one, as in the record of a debate.
  private static Optional<NounPhrase> ofTurn(SpeechFrame frame, int colon, People people) {
    return colon > LONGEST
        ? Optional.empty()
        : NounPhrases.endingAt(frame, colon - 1)
            .filter(phrase -> phrase.from() == 0 && isPerson(frame, phrase, people));
  }

  private static boolean isPerson(SpeechFrame frame, NounPhrase phrase, People people) {
    return phrase.type() == NounPhrase.Type.NAME
        && people.find(Naming.of(frame, phrase).name()).isPresent();
  }
}
