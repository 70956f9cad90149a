package dev.onrecord.domain.answer;

/// Why a piece of evidence is not accepted as an answer.
public enum Refusal {
  /// The question asks for somebody's words, and these are not theirs.
  NOT_THEIR_WORDS,
  /// It is a question itself.
  ASKS,
  /// The question has no word to look for.
  NOTHING_ASKED,
  /// It is probably on another topic.
  OFF_TOPIC,
  /// It is on the topic of the question, and probably does not answer it.
  DOES_NOT_SAY,
  /// A number, an amount or a time is asked for, and it has none.
  LACKS_KIND,
  /// It lacks a name or a number of the question, or has it with another meaning.
  LACKS_NAME
}
