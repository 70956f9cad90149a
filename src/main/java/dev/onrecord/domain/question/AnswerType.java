package dev.onrecord.domain.question;

/// The kind of thing that a question asks for.
public enum AnswerType {
  PERSON,
  /// Who said something.
  SPEAKER,
  PLACE,
  TIME,
  /// A number of things.
  COUNT,
  MONEY,
  /// An amount of something else that is measured, such as a length.
  AMOUNT,
  /// Somebody's words.
  STATEMENT,
  OTHER
}
