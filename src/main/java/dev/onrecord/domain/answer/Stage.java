package dev.onrecord.domain.answer;

import java.util.Locale;

/// A stage between a question and its answer.
public enum Stage {
  CONVERSE,
  READ,
  ENCODE,
  RETRIEVE,
  ANSWER,
  VERIFY,
  WRITE;

  /// The name on tables, such as `retrieve`.
  public String displayName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
