package dev.onrecord.domain;

/// One result of a check of stored data, such as `onrecord check` prints.
///
/// @param good whether the checked thing is in order
/// @param text one line for the user
public record Finding(boolean good, String text) {
  /// The checked thing is in order.
  public static Finding good(String text) {
    return new Finding(true, text);
  }

  /// The checked thing is damaged.
  ///
  /// @param text names the thing and the damage
  public static Finding bad(String text) {
    return new Finding(false, text);
  }
}
