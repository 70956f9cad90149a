package dev.onrecord.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The disk is full, so nothing was written. The same request works once there is space again.
public final class DiskFullException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Words in the messages of SQLite, Linux, disk quotas and Windows. `sqlite_ioerr_shmsize` means
  /// that SQLite could not enlarge its shared memory file.
  private static final List<String> SIGNS =
      List.of(
          "sqlite_full",
          "sqlite_ioerr_shmsize",
          "no space left on device",
          "disk quota exceeded",
          "not enough space on the disk");

  /// @param message the problem and how to solve it
  public DiskFullException(String message, Throwable cause) {
    super(message, cause);
  }

  /// Whether a failure was caused by a full disk.
  public static boolean isCauseOf(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .anyMatch(t -> t instanceof DiskFullException || saysSo(String.valueOf(t.getMessage())));
  }

  private static boolean saysSo(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(lower::contains);
  }
}
