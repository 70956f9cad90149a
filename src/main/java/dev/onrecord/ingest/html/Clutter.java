package dev.onrecord.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/// What stands around an article on its page and is marked as such: navigation, banners, lists of
/// other stories, comments, captions. Captions tell of pictures that an archive of texts lacks.
final class Clutter implements NodeFilter {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "form", "menu", "figcaption", "address");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "dialog", "alertdialog", "search", "contentinfo");

  /// Words of which classes and ids are made.
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:cookies?|consent|gdpr|newsletters?|related(?:posts?|articles?|links?)?|recommend(?:ed|ations?)"
              + "|trending|most-?read|read-?(?:more|next)|promos?|share|sharing|social|breadcrumbs?"
              + "|comments?|comment-?list|author-?(?:box|bio)|adverts?|advertisement|ads?|sponsored|outbrain|taboola|paywall|subscribe"
              + "|sign-?up|sidebar|popup|modal|caption|wp-caption-text|photo-?credit)(?:$|[\\s_-])");

  /// What holds more of a page's text than this is no clutter, whatever it is called.
  private static final double MOST_TEXT = 0.3;

  /// As if it were so many characters: no page has as many.
  private static final long HEADLINE = 1L << 40;

  private final Map<Node, Long> lengths;
  private final long limit;

  private Clutter(Map<Node, Long> lengths, long limit) {
    this.lengths = lengths;
    this.limit = limit;
  }

  /// Removes it.
  static void removeFrom(Document page) {
    Map<Node, Long> lengths = lengths(page.body());
    long all = lengths.getOrDefault(page.body(), 0L) % HEADLINE;
    long limit = (long) (MOST_TEXT * all);
    new Clutter(lengths, limit).traverse(page.body());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    boolean remove =
        depth > 0
            && node instanceof Element element
            && (Markup.isUnshown(element)
                || isMarked(element)
                || (isNamed(element) && lengths.getOrDefault(element, 0L) <= limit));
    return remove ? FilterResult.REMOVE : FilterResult.CONTINUE;
  }

  /// A footer inside a quotation tells whose words they are.
  private static boolean isMarked(Element element) {
    String name = element.normalName();
    return TAGS.contains(name)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || (name.equals("footer") && element.closest("blockquote") == null);
  }

  private static boolean isNamed(Element element) {
    String names = element.className() + " " + element.id();
    return NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
  }

  /// The characters of text in each element that has any; the headline and what is marked as the
  /// body outweigh them all.
  private static Map<Node, Long> lengths(Element body) {
    Map<Node, Long> lengths = new HashMap<>();
    new NodeVisitor() {
      @Override
      public void head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) {
          lengths.put(node, (long) text.getWholeText().length());
        } else if (node.nameIs("h1") || node.attr("itemprop").equals("articleBody")) {
          lengths.put(node, HEADLINE);
        }
      }

      @Override
      public void tail(Node node, int depth) {
        Node parent = node.parent();
        Long length = lengths.get(node);
        if (depth > 0 && parent != null && length != null) {
          lengths.merge(parent, length, Long::sum);
        }
      }
    }.traverse(body);
    return lengths;
  }
}
