package dev.onrecord.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.domain.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.Prose;
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

  /// The first article of the page's JSON-LD, if it has one that can be read.
  static Optional<JsonLd> of(Document page) {
    JsonLdGraph graph = JsonLdGraph.of(page);
    return graph.article().map(article -> new JsonLd(article, graph.named()));
  }

  Metadata metadata() {
    Metadata metadata =
        Metadata.NONE
            .withTitle(first(JsonLd::text, "headline", "name").flatMap(Stated::line))
            .withAuthor(author("author").or(() -> author("creator")))
            .withOutlet(outlet())
            .withUrl(first(Stated::url, "url", "mainEntityOfPage", "@id"))
            .withLanguage(first(Stated::language, "inLanguage"));
    return first(Dates::day, "datePublished")
        .map(day -> metadata.withPublished(day, "JSON-LD datePublished"))
        .orElse(metadata);
  }

  /// The whole text, where it is stated.
  Optional<Prose> body() {
    return first(Optional::of, "articleBody")
        .flatMap(
            body -> {
              if (MARKUP.matcher(body).find()) {
                return HtmlText.of(body);
              }
              Prose prose = new Prose();
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
