package dev.onrecord.ingest.xml;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.html.HtmlText;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.ProseText;
import dev.onrecord.ingest.prose.Stated;
import dev.onrecord.ingest.prose.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;

/// An article in the News Industry Text Format of the IPTC.
public final class Nitf {
  /// Its blocks that have other names than those of HTML.
  private static final Map<String, String> AS_IN_HTML =
      Map.of("hl2", "h2", "block", "div", "bq", "blockquote", "nitf-table", "div");

  /// Pictures, films, and what is said of them.
  private static final Set<String> LEFT_OUT = Set.of("media", "nitf-table-metadata");

  private Nitf() {}

  /// Reads a `nitf` element.
  public static Story story(Element nitf) {
    Element head = Elements.first(nitf, "head").orElse(nitf);
    Optional<String> title =
        Elements.texts(nitf, "body", "body.head", "hedline", "hl1")
            .flatMap(text -> Stated.line(text).stream())
            .findFirst()
            .or(() -> Elements.texts(head, "title").findFirst().flatMap(Stated::line));
    Metadata metadata =
        published(
            head,
            Metadata.NONE
                .withTitle(title)
                .withAuthor(author(nitf))
                .withOutlet(
                    Elements.attribute("name", head, "pubdata")
                        .or(
                            () ->
                                Elements.texts(nitf, "body", "body.head", "distributor")
                                    .findFirst())
                        .flatMap(Stated::line))
                .withUrl(Elements.attribute("ex-ref", head, "pubdata").flatMap(Stated::url))
                .withLanguage(language(nitf)));
    ProseText prose = new ProseText();
    for (Element content : Elements.at(nitf, "body", "body.content")) {
      prose(content).paragraphs().forEach(prose::add);
    }
    return new Story(prose.text(title), metadata);
  }

  private static Metadata published(Element head, Metadata metadata) {
    var publication = Elements.attribute("date.publication", head, "pubdata").flatMap(Dates::day);
    if (publication.isPresent()) {
      return metadata.withPublished(publication.get(), "NITF date.publication");
    }
    return Elements.attribute("norm", head, "docdata", "date.issue")
        .flatMap(Dates::day)
        .map(day -> metadata.withPublished(day, "NITF date.issue"))
        .orElse(metadata);
  }

  /// Whom the byline names: without their titles where names are marked.
  private static Optional<String> author(Element nitf) {
    List<String> named = Elements.texts(nitf, "body", "body.head", "byline", "person").toList();
    List<Element> bylines = Elements.at(nitf, "body", "body.head", "byline");
    return Stated.authors(
        named.isEmpty() ? bylines.stream().map(Nitf::withoutTitle).toList() : named);
  }

  private static String withoutTitle(Element byline) {
    Element copy = byline.clone();
    copy.getChildren().removeIf(child -> child.getName().equals("byttl"));
    return copy.getValue();
  }

  private static Optional<String> language(Element nitf) {
    return Optional.ofNullable(nitf.getAttributeValue("lang", Namespace.XML_NAMESPACE))
        .flatMap(Stated::language);
  }

  /// The text of an element in which text is marked nearly as in HTML.
  static ProseText prose(Element content) {
    Element copy = content.clone();
    simplify(copy);
    copy.setName("div");
    return HtmlText.of(new XMLOutputter().outputString(copy)).orElseGet(ProseText::new);
  }

  /// Gives it the names of HTML; no deeper than [SafeXml] lets a tree be.
  private static void simplify(Element element) {
    if (LEFT_OUT.contains(element.getName())) {
      element.detach();
      return;
    }
    element.setName(AS_IN_HTML.getOrDefault(element.getName(), element.getName()));
    element.setNamespace(Namespace.NO_NAMESPACE);
    for (Element child : List.copyOf(element.getChildren())) {
      simplify(child);
    }
  }
}
