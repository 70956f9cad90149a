package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import dev.onrecord.language.FunctionWords;
import java.util.Locale;

/// A word or mark of a question.
///
/// @param span offsets in the question, half-open, UTF-16
record TaggedWord(String text, Span span, Tag tag) {
  /// Parts of speech as Universal Dependencies name them.
  enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /// The tag of a name; of two joined, as for *Gates'*, the first.
    static Tag of(String name) {
      int joined = name.indexOf('+');
      return valueOf(joined < 0 ? name : name.substring(0, joined));
    }
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isNominal() {
    return tag == Tag.NOUN || tag == Tag.PROPN;
  }

  /// Whether this is the mark of a genitive, `'s` or `'`; or *is*.
  boolean isGenitive() {
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  boolean isQuestionWord() {
    return FunctionWords.QUESTION_WORDS.contains(lower());
  }

  boolean hasCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  TaggedWord as(Tag other) {
    return new TaggedWord(text, span, other);
  }
}
