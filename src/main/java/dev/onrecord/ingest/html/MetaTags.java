package dev.onrecord.ingest.html;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the meta tags of a page state.
final class MetaTags {
  private static final List<String> PUBLISHED =
      List.of(
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "dcterms.issued",
          "dc.date.issued",
          "dc.date",
          "dcterms.date",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publish-date",
          "pubdate",
          "date");

  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Document page) {
    for (Element tag : page.getElementsByTag("meta")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !tag.attr("content").isBlank()) {
          contents.computeIfAbsent(name, n -> new ArrayList<>()).add(tag.attr("content"));
          break;
        }
      }
    }
  }

  /// What Open Graph states.
  Metadata openGraph() {
    return published(
        List.of("article:published_time", "og:published_time"),
        "Open Graph ",
        Metadata.NONE
            .withTitle(first(Stated::line, "og:title"))
            .withAuthor(authors("article:author", "og:article:author"))
            .withOutlet(first(Stated::line, "og:site_name"))
            .withUrl(first(Stated::url, "og:url"))
            .withLanguage(first(Stated::language, "og:locale")));
  }

  /// What the others state: of scholarly indexes, Dublin Core, and those that newsrooms share.
  Metadata others() {
    return published(
        PUBLISHED,
        "meta ",
        Metadata.NONE
            .withTitle(
                first(Stated::line, "citation_title", "dc.title", "dcterms.title", "twitter:title"))
            .withAuthor(
                authors(
                    "citation_author",
                    "author",
                    "dc.creator",
                    "dcterms.creator",
                    "parsely-author",
                    "sailthru.author",
                    "byl"))
            .withOutlet(
                first(
                    Stated::line,
                    "citation_journal_title",
                    "dc.publisher",
                    "dcterms.publisher",
                    "publisher",
                    "application-name"))
            .withUrl(first(Stated::url, "citation_public_url", "parsely-link"))
            .withLanguage(
                first(
                    Stated::language,
                    "citation_language",
                    "dc.language",
                    "dcterms.language",
                    "content-language")));
  }

  private Metadata published(List<String> names, String kind, Metadata metadata) {
    for (String name : names) {
      var day = first(Dates::day, name);
      if (day.isPresent()) {
        return metadata.withPublished(day.get(), kind + name);
      }
    }
    return metadata;
  }

  private Optional<String> authors(String... names) {
    for (String name : names) {
      Optional<String> authors = Stated.authors(contents.getOrDefault(name, List.of()));
      if (authors.isPresent()) {
        return authors;
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> first(Function<String, Optional<T>> read, String... names) {
    for (String name : names) {
      for (String content : contents.getOrDefault(name, List.of())) {
        Optional<T> value = read.apply(content);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }
}
