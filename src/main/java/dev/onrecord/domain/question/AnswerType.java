package dev.onrecord.domain.question;

/// What a question asks for.
public enum AnswerType {
  PERSON,
  /// Who said something.
  SPEAKER,
  PLACE,
  TIME,
  /// A number of things.
  COUNT,
  MONEY,
  /// An amount of anything else that is measured.
  AMOUNT,
  /// Somebody's words.
  STATEMENT,
  OTHER
}
