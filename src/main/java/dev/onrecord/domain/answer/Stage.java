package dev.onrecord.domain.answer;

import java.util.Locale;

/// A step of a question's way to its answer.
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
