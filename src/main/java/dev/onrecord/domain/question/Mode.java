package dev.onrecord.domain.question;

import java.util.Locale;

/// Who writes an answer.
public enum Mode {
  /// The language model if one is set up, otherwise the passages themselves.
  AUTO,
  /// The passages themselves.
  EXTRACTIVE,
  /// The language model.
  GENERATIVE;

  /// The name in JSON, such as `extractive`.
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
