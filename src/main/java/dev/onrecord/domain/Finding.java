package dev.onrecord.domain;

/// What a look at something that lasts has found.
///
/// @param good whether it is as it must be
/// @param text a line for a reader
public record Finding(boolean good, String text) {
  /// All is as it must be.
  public static Finding good(String text) {
    return new Finding(true, text);
  }

  /// Something is wrong.
  ///
  /// @param text what, and of which thing
  public static Finding bad(String text) {
    return new Finding(false, text);
  }
}
