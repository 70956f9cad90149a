package dev.onrecord.ingest.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/// Blocks that consist mostly of links to other pages: lists of related articles, topics and menus.
final class LinkBlocks implements NodeFilter {
  /// A block with a larger share of its text in links is no part of an article.
  static final double MOST_LINKED = 0.5;

  private final TextWeights weights;

  private LinkBlocks(TextWeights weights) {
    this.weights = weights;
  }

  /// Removes them from an element.
  static void removeFrom(Element element, TextWeights weights) {
    new LinkBlocks(weights).traverse(element);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    boolean remove =
        depth > 0
            && node instanceof Element element
            && TextWeights.isBlock(element)
            && weights.of(element).linkShare() > MOST_LINKED;
    return remove ? FilterResult.REMOVE : FilterResult.CONTINUE;
  }
}
