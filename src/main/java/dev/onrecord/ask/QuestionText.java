package dev.onrecord.ask;

import dev.onrecord.domain.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// The rules for the text of a question.
public final class QuestionText {
  /// The longest question, in UTF-16 code units.
  public static final int MAX_QUESTION = 2_000;

  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private QuestionText() {}

  /// Why a text cannot be asked, and how to correct it; empty if it can be asked.
  public static Optional<String> objection(String text) {
    if (new Span(0, text.length()).trim(text).isEmpty()) {
      return Optional.of(
          "question is blank; ask something in 1 to %,d characters".formatted(MAX_QUESTION));
    }
    return objection("question", text, MAX_QUESTION);
  }

  /// Why a text of any kind is not valid: it is too long, or no Unicode.
  ///
  /// @param name of the text, for the message
  /// @param max in UTF-16 code units
  static Optional<String> objection(String name, String text, int max) {
    if (text.length() > max) {
      return Optional.of(
          "%s must be at most %,d characters, got %,d".formatted(name, max, text.length()));
    }
    return LONE_SURROGATE.matcher(text).find()
        ? Optional.of(name + " is not valid Unicode: it has half of a surrogate pair")
        : Optional.empty();
  }
}
