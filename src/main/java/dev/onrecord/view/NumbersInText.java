package dev.onrecord.view;

import java.util.regex.Pattern;

/// Finds numbers in English text.
final class NumbersInText {
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?\\b(?:\\s?[-–]\\s?\\d{1,2}\\b)?";

  /// A number of four digits may be a year, but not with a comma, as in *2,000*.
  private static final String YEAR =
      "(?<![\\d.,])(?:1\\d|20)\\d\\ds?\\b(?:\\s?[-–/]\\s?\\d{2,4}\\b)?(?![.,]\\d)";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}\\b|\\b%1$s\\s%2$s|\\b%2$s\\s(?:of\\s)?%1$s|%3$s"
              .formatted(MONTH, DAY, YEAR));
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|(?:thir|four|fif|six|seven|eigh|nine)teen"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
              + "|hundreds?|thousands?|(?:m|b|tr)illions?|dozens?|half)\\b");

  private NumbersInText() {}

  /// Whether a text has a number, in digits or words, other than a year or a part of a date.
  static boolean besideDates(String text) {
    return NUMBER.matcher(DATE.matcher(text).replaceAll(" ")).find();
  }
}
