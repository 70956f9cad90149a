package dev.onrecord.answer.phrase;

import dev.onrecord.domain.question.AnswerType;
import java.util.ArrayList;
import java.util.List;

/// The phrases of a sentence that may answer.
final class PhraseCandidates {
  /// In words; longer answers are clauses.
  private static final int LONGEST = 15;

  private PhraseCandidates() {}

  /// By first word, then by last. None reaches over a semicolon or the like, ends in a word that
  /// only joins, or has a day in it where a name is asked for.
  static List<Phrase> of(AnswerType type, SentenceWords words, WordFeatures features) {
    List<Phrase> phrases = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      if (features.mayStart(first)) {
        for (int last = first; last < end(type, words, first); last++) {
          if (!features.isFunctionWord(last)) {
            phrases.add(new Phrase(first, last));
          }
        }
      }
    }
    return phrases;
  }

  /// The word before which every phrase must end that starts at `first`.
  private static int end(AnswerType type, SentenceWords words, int first) {
    int most = Math.min(words.size(), first + LONGEST);
    for (int word = first; word < most; word++) {
      if ((word > first && words.isDividedBefore(word)) || isDayForName(type, words, word)) {
        return word;
      }
    }
    return most;
  }

  private static boolean isDayForName(AnswerType type, SentenceWords words, int word) {
    return switch (type) {
      case PERSON, SPEAKER, PLACE ->
          PhrasePatterns.CALENDAR.matcher(words.texts().get(word)).matches();
      case TIME, COUNT, MONEY, AMOUNT, STATEMENT, OTHER -> false;
    };
  }
}
