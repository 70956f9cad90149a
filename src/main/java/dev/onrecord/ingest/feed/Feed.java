package dev.onrecord.ingest.feed;

import dev.onrecord.ingest.xml.SafeXml;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;

/// A feed as feeds of one entry each, so that an entry can be kept, and read again, by itself.
public final class Feed {
  /// What an entry takes from its feed.
  private static final Set<String> SHARED =
      Set.of("title", "link", "language", "id", "author", "creator");

  /// More characters in one of these are no name and no address.
  private static final int LONGEST = 2_000;

  private final Element shell;
  private final boolean inRoot;
  private final List<Element> entries;

  private Feed(Element shell, boolean inRoot, List<Element> entries) {
    this.shell = shell;
    this.inRoot = inRoot;
    this.entries = entries;
  }

  /// Takes a feed apart.
  ///
  /// @param root `rss`, `RDF` or `feed`
  public static Feed of(Element root) {
    boolean channel = root.getName().equals("rss");
    Element parent = channel ? child(root, "channel") : root;
    List<Element> entries =
        parent.getChildren().stream()
            .filter(e -> e.getName().equals("item") || e.getName().equals("entry"))
            .toList();
    Element shell = bare(root);
    if (root.getName().equals("rss") && shell.getAttribute("version") == null) {
      shell.setAttribute("version", "2.0");
    }
    if (root.getName().equals("feed")) {
      share(root, shell);
    } else {
      Element from = child(root, "channel");
      Element to = bare(from);
      share(from, to);
      shell.addContent(to);
    }
    return new Feed(shell, !channel, entries);
  }

  /// The number of entries.
  public int size() {
    return entries.size();
  }

  /// An entry.
  ///
  /// @param index from 0
  public FeedEntry entry(int index) {
    Element root = shell.clone();
    Element entry = entries.get(index).clone();
    (inRoot ? root : root.getChildren().getFirst()).addContent(entry);
    return new FeedEntry(new Document(root), entry, SafeXml.bytes(root));
  }

  private static Element child(Element parent, String name) {
    return parent.getChildren().stream()
        .filter(e -> e.getName().equals(name))
        .findFirst()
        .orElseGet(() -> new Element(name, parent.getNamespace()));
  }

  /// An element of the same name and attributes.
  private static Element bare(Element element) {
    Element bare = new Element(element.getName(), element.getNamespace());
    element.getAdditionalNamespaces().forEach(bare::addNamespaceDeclaration);
    element.getAttributes().forEach(attribute -> bare.setAttribute(attribute.clone()));
    return bare;
  }

  private static void share(Element from, Element to) {
    List<Element> shared =
        from.getChildren().stream()
            .filter(e -> SHARED.contains(e.getName()))
            .filter(e -> SafeXml.bytes(e).length <= LONGEST)
            .limit(2L * SHARED.size())
            .map(Element::clone)
            .toList();
    to.addContent(shared);
  }
}
