package dev.onrecord.ask;

import java.util.Optional;
import java.util.regex.Pattern;

/// The rules for the title of a conversation.
public final class Title {
  /// The longest title, in UTF-16 code units.
  public static final int MAX = 200;

  /// The longest title made from a question, in UTF-16 code units.
  private static final int OF_QUESTION = 80;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private Title() {}

  /// Why a text cannot be a title, and how to correct it; empty if it can be one.
  public static Optional<String> objection(String text) {
    String title = clean(text);
    if (title.codePoints().allMatch(Title::isInvisible)) {
      return Optional.of("title is blank; it must have 1 to %d characters".formatted(MAX));
    }
    return QuestionText.objection("title", title, MAX);
  }

  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT || character == ' ';
  }

  /// A title on one line, without white space at its ends.
  static String clean(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /// The beginning of a question as a title, cut between two words if possible.
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
