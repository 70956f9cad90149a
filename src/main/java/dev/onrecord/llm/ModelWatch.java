package dev.onrecord.llm;

/// Hears how calls of a language model ended. Thread-safe, and throws nothing.
public interface ModelWatch {
  /// A reply was read to its end.
  void worked(long nanos);

  /// There was no reply, or not to its end.
  ///
  /// @param nanos 0 if nothing was sent
  void failed(Fault fault, long nanos);

  /// The reader left before the end.
  void abandoned(long nanos);
}
