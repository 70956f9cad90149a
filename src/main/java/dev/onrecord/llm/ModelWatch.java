package dev.onrecord.llm;

/// Is told how calls of a language model end. Thread-safe, and throws nothing.
public interface ModelWatch {
  /// A reply was read to its end.
  void worked(long nanos);

  /// There was no complete reply.
  ///
  /// @param nanos 0 if nothing was sent
  void failed(Fault fault, long nanos);

  /// The reader left before the end.
  void abandoned(long nanos);
}
