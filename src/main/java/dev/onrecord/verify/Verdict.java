package dev.onrecord.verify;

/// Whether quotes say what a sentence says, and if not, why.
public sealed interface Verdict {
  /// The quotes say it.
  ///
  /// @param probability that they mean the same, in [0, 1]
  record Supported(double probability) implements Verdict {}

  /// The quotes do not say it, or not surely.
  ///
  /// @param detail what of the sentence the quotes lack, for the log
  record Unsupported(Reason reason, String detail) implements Verdict {}

  /// What is wrong with a sentence.
  enum Reason {
    /// No quote of it was found in an article.
    NO_CITATION,
    /// A quote of it tells its reader what to say, and reports nothing.
    INSTRUCTION,
    /// It says nothing, or more than one sentence can.
    LENGTH,
    /// A number, date, amount or share that the quotes lack.
    NUMBER,
    /// A name that neither the quotes nor who is quoted has.
    NAME,
    /// Words in quotation marks that the quotes do not have.
    QUOTATION,
    /// The words are somebody else's, or nobody is known to have said them.
    SPEAKER,
    /// The quotes say the opposite, or deny nothing where the sentence does.
    NEGATION,
    /// Who does it to whom is the other way round.
    ROLES,
    /// It has a word that no quote has, or the words in another order, or has lost one that turns
    /// what they say.
    WORDING,
    /// What the quotes say may be, the sentence says is.
    HEDGE,
    /// The rest of what it says is not in the quotes.
    MEANING
  }

  default boolean isSupported() {
    return this instanceof Supported;
  }
}
