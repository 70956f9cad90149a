package dev.onrecord.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The amounts of text in the elements of a page, in characters. One pass over the page computes
/// them.
final class TextWeights implements NodeVisitor {
  /// Shorter paragraphs, such as a date or a button, do not count as prose.
  private static final int SHORTEST_PROSE = 25;

  /// A paragraph with a larger share of its text in links is not prose.
  private static final double MOST_LINKED = 0.5;

  /// The weight of one element.
  static final class Weight {
    private int text;
    private int linked;
    private int ownText;
    private int ownLinked;
    private int lineBreaks;

    /// All text in the element.
    int text() {
      return text;
    }

    /// The share of its text that is in links.
    double linkShare() {
      return text == 0 ? 0 : (double) linked / text;
    }

    /// The prose that stands in the element itself, and not in a block inside it.
    int ownProse() {
      boolean isProse = ownText >= SHORTEST_PROSE && ownLinked <= MOST_LINKED * ownText;
      return isProse ? ownText - ownLinked : 0;
    }

    /// Whether line breaks divide the prose in the element into paragraphs.
    boolean hasParagraphs() {
      return lineBreaks >= 2;
    }
  }

  private static final Weight NONE = new Weight();

  private final Map<Node, Weight> weights = new HashMap<>();
  private int openLinks;

  private TextWeights() {}

  /// Weighs an element and all elements in it.
  static TextWeights weigh(Element root) {
    TextWeights weights = new TextWeights();
    weights.traverse(root);
    return weights;
  }

  /// The weight of an element; zero for an element without text.
  Weight of(Node element) {
    return weights.getOrDefault(element, NONE);
  }

  /// Whether an element begins a paragraph of its own.
  static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("td") || element.nameIs("th");
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && !text.isBlank()) {
      int length = text.getWholeText().strip().length();
      Weight weight = new Weight();
      weight.text = length;
      weight.ownText = length;
      weight.linked = openLinks > 0 ? length : 0;
      weight.ownLinked = weight.linked;
      weights.put(node, weight);
    } else if (node.nameIs("br")) {
      Weight weight = new Weight();
      weight.lineBreaks = 1;
      weights.put(node, weight);
    } else if (node.nameIs("a")) {
      openLinks++;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.nameIs("a")) {
      openLinks--;
    }
    Weight weight = weights.get(node);
    Node parent = node.parent();
    if (weight == null || parent == null || depth == 0) {
      return;
    }
    Weight around = weights.computeIfAbsent(parent, key -> new Weight());
    around.text += weight.text;
    around.linked += weight.linked;
    if (node instanceof Element element && isBlock(element)) {
      if (isHeading(element)) {
        weight.ownText = 0;
      }
    } else {
      around.ownText += weight.ownText;
      around.ownLinked += weight.ownLinked;
      around.lineBreaks += weight.lineBreaks;
    }
  }
}
