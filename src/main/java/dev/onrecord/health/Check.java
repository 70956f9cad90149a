package dev.onrecord.health;

import java.util.Locale;

/// What a look at something that the service needs has found.
///
/// @param name of what was looked at, such as `store`
/// @param detail in words, for whoever runs the service
public record Check(String name, Level level, String detail) {
  /// How bad it is.
  public enum Level {
    OK,
    /// Questions are answered all the same.
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
