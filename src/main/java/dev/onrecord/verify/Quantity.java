package dev.onrecord.verify;

import dev.onrecord.domain.Span;
import dev.onrecord.language.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number in a text: an amount, a date's day or year, a share.
///
/// @param span offsets in the text, half-open, UTF-16
record Quantity(double value, Kind kind, Bound bound, Span span) {
  enum Kind {
    PLAIN,
    /// *Third*, as a word.
    ORDINAL,
    MONEY,
    PERCENT
  }

  /// Whether the number is only a limit.
  enum Bound {
    NONE,
    MORE,
    LESS
  }

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<money>[$£€¥₽]\\s?)?(?<number>\\d+(?:[.,]\\d+)*)"
              + "(?:\\s?(?<magnitude>k|m|mn|bn|tn|hundred|thousand|million|billion|trillion)\\b)?"
              + "(?<percent>\\s?(?:%|per ?cent\\b))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CURRENCY =
      Pattern.compile(
          "^[\\s-](?:U\\.?S\\.? )?(?:dollars?|euros?|pounds?|yen|rubles?|roubles?|USD|EUR)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PERCENT =
      Pattern.compile("^\\s?(?:%|per ?cent\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MORE =
      Pattern.compile(
          "(?:more than|over|above|exceeding|at least|no fewer than|no less than|greater"
              + " than)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LESS =
      Pattern.compile(
          "(?:less than|fewer than|under|below|at most|up to|no more than)\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final int LOOK_BACK = 20;

  /// All numbers of a text, in order of how they are written: digits, then words.
  static List<Quantity> of(Prose prose) {
    List<Quantity> quantities = new ArrayList<>();
    digits(prose.text(), quantities);
    words(prose, quantities);
    return quantities;
  }

  private static void digits(String text, List<Quantity> into) {
    Matcher matcher = DIGITS.matcher(text);
    String before = "";
    int end = -2;
    while (matcher.find()) {
      String number = matcher.group("number");
      Kind kind = kind(matcher.group("money") != null, matcher.group("percent") != null);
      Span span = new Span(matcher.start(), matcher.end());
      double times = magnitude(matcher.group("magnitude"));
      // The second year of 2017-18 is 2018.
      boolean range = matcher.start() == end + 1 && "-–/".indexOf(text.charAt(end)) >= 0;
      boolean year = range && before.matches("(?:19|20)\\d\\d") && number.length() == 2;
      String whole = year ? before.substring(0, 2) + number : number;
      add(value(whole) * times, kind, text, span, into);
      before = number;
      end = matcher.end();
    }
  }

  private static void words(Prose prose, List<Quantity> into) {
    List<ProseWord> words = prose.words();
    int i = 0;
    while (i < words.size()) {
      Span first = words.get(i).span();
      Optional<Double> ordinal = NumberWords.ordinal(lower(words.get(i)));
      if (ordinal.isPresent()) {
        add(ordinal.get(), Kind.ORDINAL, prose.text(), first, into);
        i++;
        continue;
      }
      Optional<Double> cardinal = NumberWords.cardinal(lower(words.get(i)));
      if (cardinal.isEmpty()) {
        i++;
        continue;
      }
      double value = cardinal.get();
      int start = i;
      i++;
      while (i < words.size()) {
        Optional<Double> unit = NumberWords.cardinal(lower(words.get(i)));
        Optional<Double> times = NumberWords.magnitude(lower(words.get(i)));
        if (times.isPresent()) {
          value *= times.get();
        } else if (unit.isPresent() && value >= 20 && value % 10 == 0 && unit.get() < 10) {
          value += unit.get();
        } else {
          break;
        }
        i++;
      }
      boolean pronoun = value == 1 && i == start + 1;
      if (!pronoun) {
        Span span = new Span(first.start(), words.get(i - 1).span().end());
        add(value, Kind.PLAIN, prose.text(), span, into);
      }
    }
  }

  private static void add(double value, Kind kind, String text, Span span, List<Quantity> into) {
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + LOOK_BACK));
    String before = text.substring(Math.max(0, span.start() - LOOK_BACK), span.start());
    Kind told =
        CURRENCY.matcher(after).find()
            ? Kind.MONEY
            : PERCENT.matcher(after).find() ? Kind.PERCENT : kind;
    Bound bound =
        LESS.matcher(before).find()
            ? Bound.LESS
            : MORE.matcher(before).find() ? Bound.MORE : Bound.NONE;
    into.add(new Quantity(value, told, bound, span));
  }

  private static Kind kind(boolean money, boolean percent) {
    return money ? Kind.MONEY : percent ? Kind.PERCENT : Kind.PLAIN;
  }

  private static double magnitude(@Nullable String written) {
    if (written == null) {
      return 1;
    }
    String lower = written.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "k" -> 1e3;
      case "m", "mn" -> 1e6;
      case "bn" -> 1e9;
      case "tn" -> 1e12;
      default -> NumberWords.magnitude(lower).orElse(1.0);
    };
  }

  /// A comma before three digits parts thousands; any other is a decimal point.
  private static double value(String digits) {
    String plain = digits.replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "").replace(',', '.');
    int point = plain.indexOf('.');
    return point != plain.lastIndexOf('.')
        ? Double.parseDouble(plain.replace(".", ""))
        : Double.parseDouble(plain);
  }

  private static String lower(ProseWord word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
