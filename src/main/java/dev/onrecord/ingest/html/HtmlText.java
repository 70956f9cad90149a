package dev.onrecord.ingest.html;

import dev.onrecord.ingest.prose.ProseText;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text that markup shows: a paragraph for each block, a line for each line break, a tab
/// between the cells of a row.
public final class HtmlText implements NodeFilter {
  private final ProseText prose = new ProseText();
  private final StringBuilder words = new StringBuilder();
  private int preformatted;

  private HtmlText() {}

  /// All that an element shows.
  static ProseText of(Element element) {
    HtmlText text = new HtmlText();
    text.traverse(element);
    text.endParagraph();
    return text.prose;
  }

  /// All that a piece of markup shows, or nothing if it is too large to be a part of an article.
  public static Optional<ProseText> of(String html) {
    return Markup.parse(html).map(HtmlText::of);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(preformatted > 0 ? text.getWholeText() : text.getWholeText().replace('\n', ' '));
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Markup.isUnshown(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "q" -> words.append('“');
      case "pre" -> {
        endParagraph();
        preformatted++;
      }
      case "td", "th" -> startCell(element);
      default -> {
        if (element.isBlock()) {
          endParagraph();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !Markup.isUnshown(element)) {
      switch (element.normalName()) {
        case "q" -> words.append('”');
        case "pre" -> {
          endParagraph();
          preformatted--;
        }
        case "td", "th" -> {
          if (holdsBlocks(element)) {
            endParagraph();
          }
        }
        default -> {
          if (element.isBlock()) {
            endParagraph();
          }
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /// Two line breaks are how old pages part paragraphs.
  private void lineBreak() {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && words.charAt(end - 1) == '\n') {
      endParagraph();
    } else {
      words.append('\n');
    }
  }

  /// Tables lay out pages, too: a cell of paragraphs is no cell of a row.
  private void startCell(Element cell) {
    if (holdsBlocks(cell)) {
      endParagraph();
    } else if (!words.isEmpty()) {
      words.append('\t');
    }
  }

  private static boolean holdsBlocks(Element cell) {
    return cell.children().stream().anyMatch(child -> child.isBlock() || child.nameIs("br"));
  }

  private void endParagraph() {
    prose.add(words.toString());
    words.setLength(0);
  }
}
