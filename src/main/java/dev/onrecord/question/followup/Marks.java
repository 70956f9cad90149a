package dev.onrecord.question.followup;

import java.util.regex.Pattern;

/// The marks that end a question.
final class Marks {
  private static final Pattern END = Pattern.compile("[\\s?.!]+$");

  private Marks() {}

  /// A text without the marks at its end.
  static String cutOff(String text) {
    return END.matcher(text).replaceFirst("");
  }
}
