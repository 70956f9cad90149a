package dev.onrecord.ingest.html;

import dev.onrecord.domain.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.Stated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// What the elements of a page and their attributes state.
final class PageElements {
  private final Document page;

  PageElements(Document page) {
    this.page = page;
  }

  /// What they mark as the article's own; a time that is merely shown may be of anything.
  Metadata metadata() {
    Metadata metadata =
        Metadata.NONE
            .withAuthor(Stated.authors(page.select("[itemprop=author] [itemprop=name]").eachText()))
            .withUrl(
                page.select("link[rel=canonical]").eachAttr("href").stream()
                    .flatMap(url -> Stated.url(url).stream())
                    .findFirst())
            .withLanguage(Stated.language(page.select("html").attr("lang")));
    if (metadata.author().isEmpty()) {
      metadata =
          metadata.withAuthor(
              Stated.authors(page.select("[itemprop=author], [rel=author]").eachText()));
    }
    Optional<LocalDate> day = day("[itemprop=datePublished]");
    if (day.isPresent()) {
      return metadata.withPublished(day.get(), "HTML datePublished");
    }
    Optional<LocalDate> marked = day("time[pubdate]");
    return marked.isPresent() ? metadata.withPublished(marked.get(), "HTML time") : metadata;
  }

  /// The one headline of first level, else the page's title.
  Optional<String> title() {
    Elements headlines = page.select("h1");
    return (headlines.size() == 1
            ? Stated.line(headlines.getFirst().text())
            : Optional.<String>empty())
        .or(() -> Stated.line(page.title()));
  }

  private Optional<LocalDate> day(String marked) {
    return page.select(marked).stream()
        .flatMap(PageElements::values)
        .flatMap(value -> Dates.day(value).stream())
        .findFirst();
  }

  private static Stream<String> values(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"));
  }
}
