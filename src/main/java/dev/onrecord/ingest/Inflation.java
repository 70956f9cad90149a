package dev.onrecord.ingest;

import java.io.IOException;

/// What may still be inflated out of a document, however deep archives lie in it. A few kilobytes
/// can be made to hold terabytes: what comes of a document may be so many times as large, and no
/// more.
final class Inflation {
  /// Text is seldom packed into a tenth; what is packed into a hundredth was made to be.
  private static final long MAX_RATIO = 50;

  /// Where the document itself is small.
  private static final long FREE = 64L << 20;

  private static final long MAX_TOTAL = 16L << 30;

  /// Of members that lie in one another, which are in memory together.
  private static final long MAX_HELD = 96L << 20;

  private long left;
  private long held;

  /// @param packed the document's size in bytes
  private Inflation(long packed) {
    this.left = Math.min(MAX_TOTAL, FREE + MAX_RATIO * Math.min(packed, MAX_TOTAL));
  }

  /// What is left for what lies in a document: for all that lies in one archive or mail, the same.
  static Inflation of(Content content) throws IOException {
    return content instanceof InflatedContent member
        ? member.inflation()
        : new Inflation(content.size());
  }

  /// Whether more was wanted than there is.
  boolean isExceeded() {
    return left == 0;
  }

  /// Takes what a member will have.
  ///
  /// @throws UnreadableException if it is too much
  void take(long bytes) throws UnreadableException {
    if (bytes > left) {
      left = 0;
      throw new UnreadableException(
          "its members unpack to more than %d times its size; unpack it, and add what is wanted"
              .formatted(MAX_RATIO));
    }
    left -= bytes;
  }

  /// Takes room in memory, to be given back.
  ///
  /// @throws UnreadableException if there is not so much
  void hold(long bytes) throws UnreadableException {
    if (held + bytes > MAX_HELD) {
      throw new UnreadableException(
          "it and what it lies in unpack to more than %,d bytes; unpack it".formatted(MAX_HELD));
    }
    held += bytes;
  }

  void release(long bytes) {
    held -= bytes;
  }
}
