package dev.onrecord.ingest.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// What an entry, and for it its feed, states besides names.
final class EntryFields {
  private static final Namespace DUBLIN_CORE =
      Namespace.getNamespace("http://purl.org/dc/elements/1.1/");

  /// RSS has the address of an author, with the name after it.
  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\s*(?:\\((.*)\\))?");

  private final SyndFeed feed;
  private final SyndEntry entry;
  private final Element element;

  EntryFields(SyndFeed feed, SyndEntry entry, Element element) {
    this.feed = feed;
    this.entry = entry;
    this.element = element;
  }

  Metadata metadata() {
    Metadata metadata =
        Metadata.NONE
            .withAuthor(author())
            .withUrl(
                Stream.of(entry.getLink(), entry.getUri())
                    .filter(Objects::nonNull)
                    .flatMap(url -> Stated.url(url).stream())
                    .findFirst())
            .withLanguage(language());
    String kind = element.getName().equals("entry") ? "Atom " : "RSS ";
    for (String name : List.of("pubDate", "published", "issued", "date")) {
      var day = value(element, name).flatMap(Dates::day);
      if (day.isPresent()) {
        return metadata.withPublished(day.get(), kind + name);
      }
    }
    return metadata;
  }

  /// The value of a child element, whatever its namespace.
  static Optional<String> value(Element element, String name) {
    return element.getChildren().stream()
        .filter(child -> child.getName().equals(name))
        .map(
            child ->
                child.getValue().isBlank() ? child.getAttributeValue("href") : child.getValue())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Optional<String> author() {
    List<String> creators =
        element.getChildren("creator", DUBLIN_CORE).stream().map(Element::getValue).toList();
    return Stated.authors(creators)
        .or(() -> Stated.authors(names(entry.getAuthors())))
        .or(() -> Optional.ofNullable(entry.getAuthor()).flatMap(EntryFields::name))
        .or(() -> Stated.authors(names(feed.getAuthors())));
  }

  private static List<String> names(List<SyndPerson> people) {
    return people.stream()
        .flatMap(person -> Stream.ofNullable(person.getName()))
        .flatMap(name -> name(name).stream())
        .toList();
  }

  private static Optional<String> name(String author) {
    Matcher address = ADDRESS.matcher(author.strip());
    if (!address.matches()) {
      return Stated.author(author);
    }
    return Optional.ofNullable(address.group(1)).flatMap(Stated::author);
  }

  private Optional<String> language() {
    return Stream.of(
            element.getAttributeValue("lang", Namespace.XML_NAMESPACE),
            element.getChildText("language", DUBLIN_CORE),
            feed.getLanguage(),
            Optional.ofNullable(element.getDocument())
                .map(d -> d.getRootElement().getAttributeValue("lang", Namespace.XML_NAMESPACE))
                .orElse(null))
        .filter(Objects::nonNull)
        .flatMap(tag -> Stated.language(tag).stream())
        .findFirst();
  }
}
