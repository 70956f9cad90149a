package dev.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/// Finds the elements that hold the article of a page that does not mark its article.
///
/// Each paragraph gives the number of its characters to the nearest element that holds several
/// paragraphs. An element around containers gets only a quarter of their points, so that the
/// article scores higher than the whole page. Readability (Arc90, Mozilla) works in a similar way.
final class ProseContainer implements NodeVisitor {
  /// The part of its points that a container gives to the element around it.
  private static final double DECAY = 0.25;

  /// Comments and other articles stand below the article. A container below another one is only
  /// taken if it has more than this many times the points.
  private static final double LATER = 3;

  /// A sibling with a larger share of its text in links is no part of the article.
  private static final double MOST_LINKED = 0.2;

  /// The score of an element.
  ///
  /// @param isContainer whether several paragraphs are in the element; else it holds one
  private record Score(double points, boolean isContainer) {}

  /// The scores of the children of an element.
  private static final class Inner {
    private int count;
    private double ofParagraphs;
    private double ofContainers;
    private boolean hasContainer;

    private void add(Score score) {
      count++;
      hasContainer |= score.isContainer();
      if (score.isContainer()) {
        ofContainers += score.points();
      } else {
        ofParagraphs += score.points();
      }
    }
  }

  private final TextWeights weights;
  private final Map<Node, Inner> inner = new HashMap<>();
  private final Set<Element> aboveHeadline = new HashSet<>();
  private final Element root;
  private final Optional<Element> headline;
  private boolean isBeforeHeadline;
  private Element best;
  private double bestPoints;

  private ProseContainer(Element root, TextWeights weights) {
    this.root = root;
    this.weights = weights;
    this.best = root;
    Elements headlines = root.select("h1");
    this.headline = headlines.size() == 1 ? Optional.of(headlines.getFirst()) : Optional.empty();
    this.isBeforeHeadline = headline.isPresent();
  }

  /// The elements that hold the article, in their order on the page. They are one element, or
  /// several siblings of the same tag and class if advertisements divide the article.
  static List<Element> of(Element root, TextWeights weights) {
    ProseContainer search = new ProseContainer(root, weights);
    search.traverse(root);
    return search.withSiblings();
  }

  @Override
  public void head(Node node, int depth) {
    if (headline.filter(node::equals).isPresent()) {
      isBeforeHeadline = false;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isBeforeHeadline) {
      aboveHeadline.add(element);
    }
    Inner scores = inner.getOrDefault(element, new Inner());
    TextWeights.Weight weight = weights.of(element);
    int own = TextWeights.isBlock(element) ? weight.ownProse() : 0;
    if (scores.count == 0 && own == 0) {
      return;
    }
    boolean isContainer =
        scores.hasContainer || scores.count > 1 || (own > 0 && weight.hasParagraphs());
    boolean isAround = scores.count == 1 && own == 0;
    double points = own + scores.ofParagraphs + (isAround ? 1 : DECAY) * scores.ofContainers;
    double needed = isAround(element, best) ? bestPoints : LATER * bestPoints;
    if (isContainer && !isBeforeHeadline && points > needed) {
      best = element;
      bestPoints = points;
    }
    Node parent = element.parent();
    if (depth > 0 && parent != null) {
      inner.computeIfAbsent(parent, key -> new Inner()).add(new Score(points, isContainer));
    }
  }

  private static boolean isAround(Element element, Element other) {
    return other.equals(element) || other.parents().contains(element);
  }

  private List<Element> withSiblings() {
    Element part = best;
    while (!part.equals(root) && part.parent() != null && isOnly(part.parent())) {
      part = part.parent();
    }
    Element parent = part.parent();
    if (part.equals(root) || parent == null) {
      return List.of(part);
    }
    List<Element> parts = new ArrayList<>();
    for (Element sibling : parent.children()) {
      if (sibling.equals(part) || isLike(sibling, part)) {
        parts.add(sibling);
      }
    }
    return parts;
  }

  private boolean isOnly(Element parent) {
    Inner scores = inner.get(parent);
    return scores != null && scores.count == 1 && weights.of(parent).ownProse() == 0;
  }

  private boolean isLike(Element sibling, Element part) {
    return sibling.normalName().equals(part.normalName())
        && sibling.className().equals(part.className())
        && !sibling.nameIs("td")
        && !aboveHeadline.contains(sibling)
        && weights.of(sibling).linkShare() <= MOST_LINKED;
  }
}
