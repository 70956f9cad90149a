package dev.onrecord.health;

import java.util.Locale;

/// The result of a health check of one part of the service.
///
/// @param name of the part, such as `store`
/// @param detail a sentence for the operator
public record Check(String name, Level level, String detail) {
  /// The severity.
  public enum Level {
    OK,
    /// Questions are still answered.
    WARNING,
    /// Questions cannot be answered.
    FAILED;

    /// The name in JSON, such as `warning`.
    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Check ok(String name, String detail) {
    return new Check(name, Level.OK, detail);
  }

  static Check warning(String name, String detail) {
    return new Check(name, Level.WARNING, detail);
  }

  static Check failed(String name, String detail) {
    return new Check(name, Level.FAILED, detail);
  }
}
