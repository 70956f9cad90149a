package dev.onrecord.ingest;

import dev.onrecord.ingest.html.HtmlText;
import java.util.regex.Pattern;

/// The text of a body that stands as HTML in a field, such as in an export of WordPress.
final class MarkedUp {
  /// Text that speaks of HTML may begin with a tag too: such a body also ends a paragraph or line.
  private static final Pattern BEGINS =
      Pattern.compile(
          "^\\s*<(?:!--|!doctype|(?:html|body|main|article|section|header|div|p|h[1-6]|ul|ol|table"
              + "|figure|blockquote|span|strong|em|b|i|a|img|br)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BLOCK_ENDS =
      Pattern.compile(
          "</(?:p|div|h[1-6]|li|section|article|blockquote|table|body)\\s*>|<br\\s*/?>",
          Pattern.CASE_INSENSITIVE);

  private MarkedUp() {}

  /// Whether a text is markup, and not one that has a tag in it.
  static boolean isMarkup(String text) {
    return BEGINS.matcher(text).find() && BLOCK_ENDS.matcher(text).find();
  }

  /// The paragraphs that the markup shows, with a blank line between them; a row of a table is one.
  ///
  /// @throws UnreadableException if it has too many elements, or is nested too deep
  static String paragraphs(String html) throws UnreadableException {
    return HtmlText.of(html)
        .map(prose -> String.join("\n\n", prose.paragraphs()))
        .orElseThrow(() -> new UnreadableException("its text is more markup than an article has"));
  }

  /// What a line of markup shows.
  static String line(String html) {
    return HtmlText.of(html).map(prose -> String.join(" ", prose.paragraphs())).orElse(html);
  }
}
