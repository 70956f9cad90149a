package dev.onrecord.verify;

/// Whether quotes support a sentence, and if not, why.
public sealed interface Verdict {
  /// The quotes say it.
  ///
  /// @param probability that they mean the same, in [0, 1]
  record Supported(double probability) implements Verdict {}

  /// The quotes do not support the sentence, or not surely.
  ///
  /// @param detail the part of the sentence that the quotes lack, for the log
  record Unsupported(Reason reason, String detail) implements Verdict {}

  /// What is wrong with a sentence.
  enum Reason {
    /// No quote of it was found in an article.
    NO_CITATION,
    /// One of its quotes is an instruction to the reader and reports nothing.
    INSTRUCTION,
    /// It has no content word, or is too long for one sentence.
    LENGTH,
    /// A number, date, amount or share that the quotes lack.
    NUMBER,
    /// A name that stands neither in the quotes nor among their speakers.
    NAME,
    /// Words in quotation marks that the quotes do not have.
    QUOTATION,
    /// Its quotes attribute the words to somebody else, or to nobody.
    SPEAKER,
    /// It says the opposite of its quotes, or denies something that they do not deny.
    NEGATION,
    /// Subject and object are swapped.
    ROLES,
    /// It has a word that no quote has, or the words in another order, or it lacks a word that
    /// changes the claim.
    WORDING,
    /// It states as certain what its quotes call possible.
    HEDGE,
    /// Its meaning differs from that of the quotes, by the learned model.
    MEANING
  }

  default boolean isSupported() {
    return this instanceof Supported;
  }
}
