package dev.onrecord.ask;

import dev.onrecord.domain.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// What can be asked.
public final class QuestionText {
  /// The longest question, in UTF-16 code units.
  public static final int MAX_QUESTION = 2_000;

  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private QuestionText() {}

  /// Why a text cannot be asked, and what would be right; empty if it can.
  public static Optional<String> objection(String text) {
    if (new Span(0, text.length()).trim(text).isEmpty()) {
      return Optional.of(
          "question is blank; ask something in 1 to %,d characters".formatted(MAX_QUESTION));
    }
    if (text.length() > MAX_QUESTION) {
      return Optional.of(
          "question must be at most %,d characters, got %,d"
              .formatted(MAX_QUESTION, text.length()));
    }
    if (hasLoneSurrogate(text)) {
      return Optional.of("question is not valid Unicode: it has half of a surrogate pair");
    }
    return Optional.empty();
  }

  static boolean hasLoneSurrogate(String text) {
    return LONE_SURROGATE.matcher(text).find();
  }
}
