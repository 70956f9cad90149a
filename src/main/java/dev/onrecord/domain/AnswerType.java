package dev.onrecord.domain;

/// What a question asks for.
public enum AnswerType {
  PERSON,
  PLACE,
  TIME,
  /// A number of things.
  COUNT,
  /// An amount of money or of anything measured.
  AMOUNT,
  /// Somebody's words.
  STATEMENT,
  OTHER
}
