package dev.onrecord.segment.speech;

import dev.onrecord.language.WordClass;
import java.util.Optional;

/// Finds the subject of a verb across words that commas, dashes or brackets set apart: `Jane Doe, a
/// nurse who led the study, said`.
final class Appositions {
  private static final int REACH = 40;

  private Appositions() {}

  /// The name after a description of the same person: `Jane Doe` in `Her deputy, Jane Doe, went
  /// further`. Without such a name, the phrase itself.
  static NounPhrase explained(SpeechFrame frame, NounPhrase phrase) {
    int comma = phrase.to();
    while (opensRelative(frame, phrase.to()) && comma < frame.size() && frame.isWord(comma)) {
      comma++;
    }
    return comma < frame.size() && frame.at(comma).isComma() && isOffice(frame, phrase)
        ? FollowingPhrases.startingAt(frame, comma + 1)
            .filter(p -> p.type() == NounPhrase.Type.NAME)
            .filter(p -> frame.isEnd(p.to()) || Grammar.isPreposition(frame.at(p.to())))
            .orElse(phrase)
        : phrase;
  }

  /// The phrase before an insertion that ends with the mark at `close`: before `, chief of the
  /// General Staff,`, `, who led the study,` or `(Lab., Oldham West)`.
  static Optional<NounPhrase> before(SpeechFrame frame, int close, boolean any) {
    if (frame.at(close).text().equals(")")) {
      int open = close;
      while (open > 0 && !frame.at(open).text().equals("(")) {
        open--;
      }
      return NounPhrases.endingAt(frame, open - 1, any);
    }
    Optional<NounPhrase> nearest =
        NounPhrases.endingAt(frame, close - 1).filter(p -> explains(frame, p));
    return nearest.isPresent() ? nearest : beforeOpening(frame, close, any);
  }

  /// The name before a description of the same person: `Jane Doe` in `Jane Doe, a nurse who`.
  /// Without such a name, the description itself.
  static NounPhrase bearer(SpeechFrame frame, NounPhrase phrase) {
    int comma = phrase.from() - 1;
    return phrase.type() == NounPhrase.Type.DESCRIPTION && comma > 0 && frame.at(comma).isComma()
        ? NounPhrases.endingAt(frame, comma - 1)
            .filter(p -> p.type() == NounPhrase.Type.NAME)
            .orElse(phrase)
        : phrase;
  }

  private static Optional<NounPhrase> beforeOpening(SpeechFrame frame, int close, boolean any) {
    boolean quotes = false;
    for (int i = close - 1; i > 0 && close - i < REACH; i--) {
      quotes |= frame.at(i).isQuotation();
      if (!frame.at(i).isBreak() || !frame.isWord(i - 1)) {
        continue;
      }
      if (quotes && !opensRelative(frame, i + 1)) {
        return Optional.empty();
      }
      Optional<NounPhrase> phrase = NounPhrases.endingAt(frame, i - 1, any);
      if (phrase.isPresent() && phrase.get().type() != NounPhrase.Type.PRONOUN) {
        return phrase.map(p -> bearer(frame, p));
      }
    }
    return Optional.empty();
  }

  /// The phrase before a relative clause that ends with the quotation at `last`: `Doe, who goes by
  /// "D,"`.
  static Optional<NounPhrase> beforeRelative(SpeechFrame frame, int last) {
    for (int i = last - 1; i > 0; i--) {
      if (opensRelative(frame, i) && frame.at(i - 1).isComma()) {
        return NounPhrases.endingAt(frame, i - 2);
      }
    }
    return Optional.empty();
  }

  /// Whether a relative clause begins at `i`.
  static boolean opensRelative(SpeechFrame frame, int i) {
    return frame.isWord(i) && WordClass.RELATIVE.has(frame.at(i).lower());
  }

  /// Whether a full name follows a description of the same person: `Jane Doe's lawyer, John Roe,`.
  private static boolean explains(SpeechFrame frame, NounPhrase phrase) {
    boolean fullName = phrase.type() == NounPhrase.Type.NAME && phrase.to() - phrase.from() > 1;
    int from = phrase.from();
    while (from > 0
        && frame.isWord(from - 1)
        && !frame.at(from - 1).isCapital()
        && !Grammar.bounds(frame.at(from - 1))) {
      from--;
    }
    int last = from - 2;
    return fullName
        && last >= 0
        && frame.at(last + 1).isComma()
        && (isOneOfSeveral(frame, last)
            || NounPhrases.endingAt(frame, last, true)
                .filter(p -> isOffice(frame, p) && bearer(frame, p).equals(p))
                .isPresent());
  }

  /// Whether a phrase describes a person and does not name them: `her deputy`, `the Speaker`.
  static boolean isOffice(SpeechFrame frame, NounPhrase phrase) {
    return switch (phrase.type()) {
      case PRONOUN -> false;
      case DESCRIPTION -> true;
      case NAME -> Grammar.isDeterminer(frame.at(phrase.from()));
    };
  }

  /// Whether the words up to token `last` mean one person of several: `One of them`, `Another
  /// resident`.
  private static boolean isOneOfSeveral(SpeechFrame frame, int last) {
    int first = last;
    while (!frame.isStart(first)) {
      first--;
    }
    return frame.is(first, "one") || frame.is(first, "another");
  }
}
