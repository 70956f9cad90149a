package dev.onrecord.web.page;

import dev.onrecord.view.CitationView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers, dates and names in English.
final class PageText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private PageText() {}

  /// @param day ISO 8601
  static String day(String day) {
    return DAY.format(LocalDate.parse(day));
  }

  /// @param instant ISO 8601
  static String moment(String instant) {
    return MOMENT.format(Instant.parse(instant));
  }

  static String plural(int count, String one) {
    return String.format(Locale.ENGLISH, "%,d %s%s", count, one, count == 1 ? "" : "s");
  }

  /// Role, speaker and outlet, such as `General Nikolai Makarov, via BBC News`, as far as known.
  static String attribution(CitationView citation) {
    Optional<String> who =
        Optional.of(joined(" ", citation.role(), citation.speaker())).filter(w -> !w.isEmpty());
    return joined(", ", who, citation.via().map(via -> "via " + via));
  }

  private static String joined(String between, Optional<String> one, Optional<String> other) {
    return Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining(between));
  }

  /// A text in one line, cut after a word if it is too long.
  ///
  /// @param longest in UTF-16 code units, without the ellipsis
  static String excerpt(String text, int longest) {
    String line = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    // A text without spaces, such as Chinese, is cut between characters.
    int cut = space > longest / 2 ? space : longest;
    return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut) + "…";
  }

  /// A quote in quotation marks, unless it begins with one.
  static String quoted(String quote) {
    return quote.startsWith("\"") || quote.startsWith("“") ? quote : "“" + quote + "”";
  }
}
