package dev.onrecord.ask;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a conversation is called.
public final class Title {
  /// The longest title, in UTF-16 code units.
  public static final int MAX = 200;

  /// Where the title that a question makes ends, in UTF-16 code units.
  private static final int OF_QUESTION = 80;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private Title() {}

  /// Why a text cannot be a title, and what would be right; empty if it can.
  public static Optional<String> objection(String text) {
    String title = clean(text);
    if (title.codePoints().allMatch(Title::isInvisible)) {
      return Optional.of("title is blank; it must have 1 to %d characters".formatted(MAX));
    }
    if (title.length() > MAX) {
      return Optional.of(
          "title must be at most %d characters, got %,d".formatted(MAX, title.length()));
    }
    if (QuestionText.hasLoneSurrogate(title)) {
      return Optional.of("title is not valid Unicode: it has half of a surrogate pair");
    }
    return Optional.empty();
  }

  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT || character == ' ';
  }

  /// A text on one line.
  static String clean(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /// The beginning of a question, cut between words where there are any.
  static String of(String question) {
    String title = clean(question);
    if (title.length() <= OF_QUESTION) {
      return title;
    }
    int space = title.lastIndexOf(' ', OF_QUESTION - 1);
    int end = space > OF_QUESTION / 2 ? space : OF_QUESTION - 1;
    boolean insideOfPair = Character.isHighSurrogate(title.charAt(end - 1));
    return title.substring(0, insideOfPair ? end - 1 : end) + "…";
  }
}
