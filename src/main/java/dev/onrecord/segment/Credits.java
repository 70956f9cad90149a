package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Agencies;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds credits, which tell who supplied a text or picture: agency lines, bylines, picture
/// credits.
final class Credits {
  private static final int LONGEST = 160;
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|Words by|Written by|Text by) "
              + NAME
              + "(?:(?:,| and| AND| &| in| of| for| at| the|, the)? (?!and |in |of |for |at |the )"
              + NAME
              + "){1,9}(?: ?[|,] ?(?:"
              + NAME
              + " ?){1,5})?");
  private static final Pattern PICTURE =
      Pattern.compile(
          "[(\\[]?(?i:photos?(?:graphs?)?|pictures?|images?|credits?|photo credits?|image"
              + " credits?|image source|source|video)(?: by |: ?| courtesy of"
              + " |/)(?:[^.!?]|(?<=\\b\\p{Lu}|\\bSt|\\bDr|\\bMr)\\.){2,80}[)\\]]?");
  private static final Pattern AGENCIES =
      Pattern.compile(
          "[(\\[–—-]{0,2} ?(?:"
              + NAME
              + " "
              + NAME
              + " ?/ ?)?"
              + Agencies.SOME
              + "(?: ?/ ?"
              + NAME
              + " "
              + NAME
              + ")?[)\\]]?\\.?");
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?:\\(?(?:Additional )?[Rr]eporting by .{2,140}|.{2,120} contributed (?:reporting )?to"
              + " this (?:report|story|article)\\.?\\)?)");
  private static final Pattern GLUED =
      Pattern.compile(
          "(?:"
              + NAME
              + " "
              + NAME
              + " ?/ ?)?"
              + Agencies.SOME
              + "(?:(?=\\p{Lu}\\p{Ll})|(?<=AFP|Reuters|Images|EPA)(?=A \\p{Ll}))");
  private static final Pattern TRAILING_AGENCIES =
      Pattern.compile("(?<=[.!?\"”’)])\\s{1,4}([(\\[–—-]{0,2} ?" + Agencies.SOME + "[)\\]]?\\.?)$");
  private static final Pattern TRAILING_PICTURE =
      Pattern.compile(
          "\\s{1,4}(\\((?i:photo|picture|image|credit)s?(?: by |: ?)[^()]{2,80}\\)|(?:Photo"
              + " by|Photograph by|Photo:|Picture:|Credit:|Photo credit:|Image credit:)"
              + " [^.!?]{2,80})$");

  private Credits() {}

  /// Whether the whole paragraph is a credit.
  static boolean is(String paragraph) {
    return paragraph.length() <= LONGEST
        && (BYLINE.matcher(paragraph).matches()
            || PICTURE.matcher(paragraph).matches()
            || AGENCIES.matcher(paragraph).matches()
            || CONTRIBUTED.matcher(paragraph).matches());
  }

  /// An agency's name that the page glued to the first word of a caption: `ReutersGeneral Yury
  /// Baluyevsky, left, ...`.
  static Optional<Span> glued(String text, Span paragraph) {
    String head =
        text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
    Matcher matcher = GLUED.matcher(head);
    return matcher.lookingAt()
        ? Optional.of(new Span(paragraph.start(), paragraph.start() + matcher.end()))
        : Optional.empty();
  }

  /// An agency line after the paragraph's last full stop.
  static Optional<Span> trailingAgencies(String text, Span paragraph) {
    return trailing(TRAILING_AGENCIES, text, paragraph);
  }

  /// A picture credit after the words under the picture.
  static Optional<Span> trailingPicture(String text, Span paragraph) {
    return trailing(TRAILING_PICTURE, text, paragraph);
  }

  /// The paragraph without a credit at its end.
  static Span beforeTrailing(String text, Span paragraph) {
    Optional<Span> picture = trailingPicture(text, paragraph);
    Optional<Span> credit = picture.isPresent() ? picture : trailingAgencies(text, paragraph);
    return credit.map(c -> new Span(paragraph.start(), c.start()).trim(text)).orElse(paragraph);
  }

  private static Optional<Span> trailing(Pattern pattern, String text, Span paragraph) {
    int from = Math.max(paragraph.start(), paragraph.end() - LONGEST);
    Matcher matcher = pattern.matcher(text.substring(from, paragraph.end()));
    return matcher.find() && from + matcher.start() > paragraph.start()
        ? Optional.of(new Span(from + matcher.start(1), from + matcher.end(1)))
        : Optional.empty();
  }
}
