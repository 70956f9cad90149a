package dev.onrecord.ingest;

/// What may still be inflated out of a document, however deep archives lie in it. A few kilobytes can
/// be made to hold terabytes: what comes of a document may be so many times as large, and no more.
final class Inflation {
  /// Text is seldom packed into a tenth; what is packed into a hundredth was made to be.
  private static final long MAX_RATIO = 50;

  /// Where the document itself is small.
  private static final long FREE = 64L << 20;

  private static final long MAX_TOTAL = 16L << 30;

  private long left;

  /// @param packed the document's size in bytes
  Inflation(long packed) {
    this.left = Math.min(MAX_TOTAL, FREE + MAX_RATIO * Math.min(packed, MAX_TOTAL));
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
}
