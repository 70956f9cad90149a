package dev.onrecord.ingest.xml;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.ProseText;
import dev.onrecord.ingest.prose.Stated;
import dev.onrecord.ingest.prose.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/// An article in NewsML-G2 of the IPTC. When it was made or changed is not when it was published:
/// it has a day only where the NITF in it states one.
public final class NewsItem {
  private final Element item;

  /// An item.
  ///
  /// @param item a `newsItem` element
  public NewsItem(Element item) {
    this.item = item;
  }

  /// The items of a `newsMessage`, or the one that is the root itself.
  public static List<NewsItem> in(Element root) {
    return (root.getName().equals("newsItem")
            ? Stream.of(root)
            : Elements.at(root, "itemSet", "newsItem").stream())
        .map(NewsItem::new)
        .toList();
  }

  /// What its publisher calls it, in every version.
  public Optional<String> guid() {
    return Optional.ofNullable(item.getAttributeValue("guid")).flatMap(Stated::line);
  }

  /// It as a document of its own.
  public byte[] bytes() {
    return SafeXml.bytes(item);
  }

  /// Its status, if it is one that forbids to use it: `canceled` or `withheld`.
  public Optional<String> forbidden() {
    return Stream.of("qcode", "uri")
        .flatMap(name -> Elements.attribute(name, item, "itemMeta", "pubStatus").stream())
        .map(status -> status.replaceFirst(".*[:/]", "").toLowerCase(Locale.ROOT))
        .filter(status -> !status.equals("usable"))
        .findFirst();
  }

  /// The article in it; its text is empty if it has none.
  public Story story() {
    Optional<Element> nitf = Elements.first(item, "contentSet", "inlineXML", "nitf");
    Optional<Story> inner = nitf.map(Nitf::story);
    Metadata metadata = own().or(inner.map(Story::metadata).orElse(Metadata.NONE));
    ProseText prose = new ProseText();
    if (inner.isPresent()) {
      inner.get().paragraphs().forEach(prose::add);
    } else {
      for (Element xml : Elements.at(item, "contentSet", "inlineXML")) {
        xml.getChildren().forEach(root -> Nitf.prose(body(root)).paragraphs().forEach(prose::add));
      }
      Elements.texts(item, "contentSet", "inlineData").flatMap(String::lines).forEach(prose::add);
    }
    return new Story(prose.text(metadata.title()), metadata);
  }

  private static Element body(Element xhtml) {
    return Elements.first(xhtml, "body").orElse(xhtml);
  }

  private Metadata own() {
    return Metadata.NONE
        .withTitle(first("contentMeta", "headline").flatMap(Stated::line))
        .withAuthor(
            first("contentMeta", "by")
                .flatMap(Stated::author)
                .or(
                    () ->
                        Stated.authors(
                            Elements.texts(item, "contentMeta", "creator", "name").toList())))
        .withOutlet(first("itemMeta", "provider", "name").flatMap(Stated::line))
        .withLanguage(
            Elements.attribute("tag", item, "contentMeta", "language").flatMap(Stated::language));
  }

  private Optional<String> first(String... path) {
    return Elements.texts(item, path).findFirst();
  }
}
