package dev.onrecord.domain;

/// What somebody who runs the service may choose.
///
/// @param threads that encode text; at least 1
/// @param caution how readily an answer is refused
public record Settings(int threads, Caution caution) {
  /// Everything as it is unless somebody chooses otherwise.
  public static Settings standard(int threads) {
    return new Settings(threads, Caution.NORMAL);
  }
}
