package dev.onrecord.ingest.html;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Parses HTML within bounds: whatever the markup, its tree stays small.
final class Markup {
  /// Elements and attributes together. Pages of news have some tens of thousands.
  static final int MOST = 300_000;

  /// Elements that are nested deeper stand beside one another.
  private static final int DEEPEST = 128;

  /// Attributes whose words are looked for, and how many characters they may have.
  private static final List<String> LOOKED_INTO = List.of("class", "id", "style");

  private static final int LONGEST = 1_000;

  private static final Set<String> UNSHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "datalist",
          "dialog",
          "rp",
          "rt");

  private Markup() {}

  /// The tree, or nothing if it has more than [#MOST] elements and attributes.
  ///
  /// It is counted while it is built: some misnested tags make many elements of one.
  static Optional<Document> parse(String html) {
    try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
      parser.parse(html, "");
      int count = 0;
      for (Iterator<Element> closed = parser.iterator(); closed.hasNext(); ) {
        Element element = closed.next();
        LOOKED_INTO.forEach(name -> dropIfLong(element, name));
        count += 1 + element.attributesSize();
        if (count > MOST) {
          return Optional.empty();
        }
      }
      return Optional.of(parser.document());
    }
  }

  private static void dropIfLong(Element element, String attribute) {
    if (element.attr(attribute).length() > LONGEST) {
      element.removeAttr(attribute);
    }
  }

  /// Whether a page shows nothing of an element to those who read it.
  static boolean isUnshown(Element element) {
    if (UNSHOWN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.hasClass("sr-only")
        || element.hasClass("visually-hidden")
        || element.hasClass("screen-reader-text");
  }
}
