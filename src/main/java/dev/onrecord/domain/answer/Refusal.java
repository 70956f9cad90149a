package dev.onrecord.domain.answer;

/// Why a piece of evidence is not taken as an answer.
public enum Refusal {
  /// The question asks for somebody's words, and these are not theirs.
  NOT_THEIR_WORDS,
  /// It asks itself.
  ASKS,
  /// The question has no word to look for.
  NOTHING_ASKED,
  /// It is not likely enough to be about what is asked.
  OFF_TOPIC,
  /// It is about what is asked, and not likely enough to say it.
  DOES_NOT_SAY,
  /// A number, an amount or a time is asked for, and it has none.
  LACKS_KIND,
  /// A name or a number of the question is not met, or stands for another.
  LACKS_NAME
}
