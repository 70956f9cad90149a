package dev.onrecord.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// There is no room left for what was to be kept. Nothing of it is kept, and the same works once
/// there is room again.
public final class DiskFullException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What SQLite, Linux, its quotas, and Windows say; SQLite also where its shared memory cannot
  /// grow.
  private static final List<String> SIGNS =
      List.of(
          "sqlite_full",
          "sqlite_ioerr_shmsize",
          "no space left on device",
          "disk quota exceeded",
          "not enough space on the disk");

  /// @param message what was wrong and what would be right
  public DiskFullException(String message, Throwable cause) {
    super(message, cause);
  }

  /// Whether something went wrong because the disk is full.
  public static boolean isCauseOf(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .anyMatch(t -> t instanceof DiskFullException || saysSo(String.valueOf(t.getMessage())));
  }

  private static boolean saysSo(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(lower::contains);
  }
}
