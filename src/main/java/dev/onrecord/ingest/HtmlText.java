package dev.onrecord.ingest;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of a body that stands as HTML in a field, such as in an export of WordPress.
final class HtmlText {
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

  private static final Set<String> NOT_SHOWN =
      Set.of("script", "style", "template", "noscript", "iframe", "svg", "head", "form", "nav");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

  private HtmlText() {}

  /// Whether a text is markup, and not one that has a tag in it.
  static boolean isMarkup(String text) {
    return BEGINS.matcher(text).find() && BLOCK_ENDS.matcher(text).find();
  }

  /// The paragraphs that the markup shows, with a blank line between them; a row of a table is one.
  static String paragraphs(String html) {
    Collecting collecting = new Collecting();
    Jsoup.parseBodyFragment(html).body().filter(collecting);
    collecting.endParagraph();
    return collecting.text.toString();
  }

  /// What a line of markup shows.
  static String line(String html) {
    return paragraphs(html).replace("\n\n", " ");
  }

  private static final class Collecting implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        paragraph.append(words.getWholeText());
      } else if (node instanceof Element element) {
        if (NOT_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
          return FilterResult.SKIP_ENTIRELY;
        }
        endParagraphAt(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        endParagraphAt(element);
      }
      return FilterResult.CONTINUE;
    }

    private void endParagraphAt(Element element) {
      if (CELLS.contains(element.normalName())) {
        paragraph.append(' ');
      } else if (element.isBlock() || element.normalName().equals("br")) {
        endParagraph();
      }
    }

    private void endParagraph() {
      String words = WHITE_SPACE.matcher(paragraph).replaceAll(" ").strip();
      paragraph.setLength(0);
      if (!words.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
      }
    }
  }
}
