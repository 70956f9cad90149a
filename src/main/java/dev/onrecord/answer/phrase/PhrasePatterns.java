package dev.onrecord.answer.phrase;

import dev.onrecord.language.Calendar;
import dev.onrecord.language.NumberWords;
import java.util.regex.Pattern;

/// What amounts, dates, names and the like look like in English news.
public final class PhrasePatterns {
  private static final String NUMBER_WORDS =
      NumberWords.SPELLED + "|hundreds?|thousands?|dozens?|half|several|a few|many|no";

  /// Digits with points and commas between them; the comma after a number is not its own.
  private static final String FIGURE = "\\d++(?:[.,]\\d++)*+";

  static final Pattern MONEY =
      Pattern.compile(
          "(?:US|A|C)?[$€£¥]\\s?"
              + FIGURE
              + "(?:\\s?(?:m|bn|k|million|billion|trillion)\\b)?"
              + "|\\b"
              + FIGURE
              + "\\s(?:(?:million|billion|trillion|thousand)\\s)?(?:US"
              + " )?(?:dollars|euros|pounds|francs|marks|rubles|roubles|yen|yuan|rupees|cents|pence|crowns|kron(?:er|or)|pesos|dinars|dirhams|riyals|rials|shekels|lira|rand|zlotys?|forints?|baht|won|reais|hryvnias?|florins|guilders)\\b");
  static final Pattern AMOUNT =
      Pattern.compile(MONEY.pattern() + "|\\b" + FIGURE + "(?:\\s?(?:%|[\\p{L}°]++))?");

  /// *In 2010* tells when, not how many.
  private static final String NO_YEAR =
      "(?!(?<=\\b(?i:in|since|by|until|till|from|during|before|after|around)\\s)"
          + "(?:1\\d|20)\\d\\d\\b)";

  static final Pattern COUNT =
      Pattern.compile(
          "\\b"
              + NO_YEAR
              + FIGURE
              + "(?:\\s(?:million|billion|thousand))?\\b"
              + "|\\b(?i:"
              + NUMBER_WORDS
              + ")\\b");
  static final Pattern TIME =
      Pattern.compile(
          "\\b(?:"
              + Calendar.MONTH
              + "\\s\\d{1,2}\\b(?:\\s?[-–]\\s?\\d{1,2}\\b)?(?:,?\\s\\d{4}\\b)?"
              + "|\\d{1,2}\\s"
              + Calendar.MONTH
              + "(?:\\s\\d{4})?|"
              + Calendar.MONTH
              + "\\s\\d{4}|(?:late |early |mid-?)?(?:1\\d|20)\\d\\ds?\\b|(?:(?:next|last|on|late"
              + " last|early"
              + " next)\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:next|last|this|late"
              + " last|early next)\\s(?:week|month|year|decade|century)|yesterday|today|tomorrow|"
              + Calendar.MONTH
              + "|(?:\\d+|(?i:"
              + NumberWords.SPELLED
              + "))\\s(?:years?|months?|weeks?|days?|hours?|minutes?|decades|centuries)"
              + "(?:\\s(?:ago|later|earlier))?|decades(?:\\s(?:ago|later|away))?"
              + "|\\d+(?:th|st|nd|rd)\\scentury)");
  static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:of|the|de|von|van|der|bin|al|el)\\s){0,2}"
              + "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+))*+");

  /// Days and months that are nobody's name, unlike *May* and *April*.
  static final Pattern CALENDAR = Pattern.compile(Calendar.CERTAIN);

  private static final String SAYINGS =
      "(?:say|says|said|tell|told|warn|warned|add|added|announce|announced|report|reported)";

  /// What somebody does who is quoted.
  public static final Pattern SAYING = Pattern.compile("(?i)\\b" + SAYINGS + "\\b");

  static final Pattern SAYING_BEFORE =
      Pattern.compile("\\b" + SAYINGS + "(?:\\sreporters)?(?:\\s(?:on|late|early))?\\s$");
  static final Pattern PREPOSITION =
      Pattern.compile(
          "\\b(?i:in|at|near|from|to|outside|inside|into|around|across|off)\\s(?:the\\s)?$");

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private PhrasePatterns() {}
}
