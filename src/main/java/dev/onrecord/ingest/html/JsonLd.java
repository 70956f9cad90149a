package dev.onrecord.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.ProseText;
import dev.onrecord.ingest.prose.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// The article that a page states in the vocabulary of schema.org.
final class JsonLd {
  private static final Pattern MARKUP = Pattern.compile("</?(?:p|br|div|h[1-6])\\b[^<>]{0,99}>");

  private final JsonNode article;
  private final Map<String, JsonNode> named;

  private JsonLd(JsonNode article, Map<String, JsonNode> named) {
    this.article = article;
    this.named = named;
  }

  /// The page's own article in its JSON-LD, if it has one that can be read: one of the page's
  /// address and headline, else of its address, else of its headline, else the first.
  static Optional<JsonLd> of(Document page, PageIdentity identity) {
    JsonLdGraph graph = JsonLdGraph.of(page);
    List<JsonLd> all =
        graph.articles().stream().map(article -> new JsonLd(article, graph.named())).toList();
    List<JsonLd> there = all.stream().filter(one -> identity.isAt(one.addresses())).toList();
    List<JsonLd> likely = there.isEmpty() ? all : there;
    return likely.stream()
        .filter(one -> one.title().filter(identity::isTitled).isPresent())
        .findFirst()
        .or(() -> likely.stream().findFirst());
  }

  /// All addresses that it states for itself or its page.
  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    for (String field : List.of("url", "mainEntityOfPage", "@id")) {
      JsonNode value = article.path(field);
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        addresses.add(one.asText());
        addresses.add(one.path("@id").asText());
        addresses.add(one.path("url").asText());
      }
    }
    return addresses;
  }

  private Optional<String> title() {
    return first(JsonLd::text, "headline", "name").flatMap(Stated::line);
  }

  Metadata metadata() {
    Metadata metadata =
        Metadata.NONE
            .withTitle(title())
            .withAuthor(author("author").or(() -> author("creator")))
            .withOutlet(outlet())
            .withUrl(first(Stated::url, "url", "mainEntityOfPage", "@id"))
            .withLanguage(first(Stated::language, "inLanguage"));
    return first(Dates::day, "datePublished")
        .map(day -> metadata.withPublished(day, "JSON-LD datePublished"))
        .orElse(metadata);
  }

  /// The whole text, where it is stated.
  Optional<ProseText> body() {
    return first(Optional::of, "articleBody")
        .flatMap(
            body -> {
              if (MARKUP.matcher(body).find()) {
                return HtmlText.of(body);
              }
              ProseText prose = new ProseText();
              Parser.unescapeEntities(body, false).lines().forEach(prose::add);
              return Optional.of(prose);
            });
  }

  private Optional<String> outlet() {
    return names(article.path("publisher")).stream()
        .flatMap(name -> Stated.line(name).stream())
        .findFirst();
  }

  private Optional<String> author(String field) {
    return Stated.authors(names(article.path(field)));
  }

  /// Names of one or several: texts, or things with a name, here or elsewhere in the graph.
  private List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      JsonNode thing = one.has("name") ? one : named.getOrDefault(one.path("@id").asText(), one);
      JsonNode name = thing.isObject() ? thing.path("name") : thing;
      if (name.isTextual()) {
        names.add(Parser.unescapeEntities(name.asText(), false));
      }
    }
    return names;
  }

  /// The first of these fields that can be read: a text, a thing's `@id`, or the first of several.
  private <T> Optional<T> first(Function<String, Optional<T>> read, String... fields) {
    for (String field : fields) {
      JsonNode value = article.path(field);
      JsonNode one = value.isArray() ? value.path(0) : value;
      JsonNode text = one.isObject() ? one.path(one.has("@id") ? "@id" : "name") : one;
      Optional<T> found = text.isTextual() ? read.apply(text.asText()) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(String value) {
    return Optional.of(Parser.unescapeEntities(value, false));
  }
}
