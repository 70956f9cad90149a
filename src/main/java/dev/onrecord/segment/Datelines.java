package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds datelines, which tell where a report was written, at the start of its first paragraph:
/// `WASHINGTON (Reuters) - `.
final class Datelines {
  private static final int LONGEST = 120;
  private static final String AGENCY = " ?\\([\\p{L}][\\p{L}\\p{M}\\p{N} ./&-]{1,40}\\)";
  private static final String DATE = ",? (?:on )?\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?";
  private static final String SHOUTED =
      "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]{1,20}(?: [\\p{Lu}][\\p{Lu}\\p{M}.'’/-]{0,20}){0,3}"
          + "(?:, (?:\\p{Lu}[\\p{L}\\p{M}.]{1,20})(?: \\p{Lu}[\\p{L}\\p{M}.]{1,20})?){0,2}";
  private static final String CALM =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}(?:,? \\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}){0,3}";
  private static final String DASH = " ?(?:--|[-–—―_]) ?(?=[\"“'‘«„\\p{Lu}\\p{N}\\p{Lo}$€£])";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:"
              + SHOUTED
              + "(?:"
              + DATE
              + ")?(?:"
              + AGENCY
              + ")?(?:"
              + DATE
              + ")?(?:,| :)?"
              + "|"
              + CALM
              + "(?:"
              + DATE
              + ")?"
              + AGENCY
              + "(?:"
              + DATE
              + ")?"
              + "|"
              + AGENCY.substring(2)
              + ")"
              + DASH);

  private Datelines() {}

  /// The dateline with its dash, if the paragraph starts with one and goes on after it.
  static Optional<Span> of(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    Matcher matcher = DATELINE.matcher(text.substring(paragraph.start(), end));
    if (!matcher.lookingAt() || !spaced(matcher.group())) {
      return Optional.empty();
    }
    return Optional.of(new Span(paragraph.start(), paragraph.start() + matcher.end()).trim(text));
  }

  /// A hyphen inside a word (`CO-OPERATION`) makes no dateline.
  private static boolean spaced(String dateline) {
    char last = dateline.charAt(dateline.length() - 1);
    return Chars.isSpace(last) || last == '—' || last == '–' || last == '―';
  }
}
