package dev.onrecord.ingest.html;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// What the elements of a page and their attributes state.
final class PageElements {
  /// Where days of comments and of other stories stand.
  private static final String OF_OTHERS = "[itemtype~=(?i)/(comment|review)$], aside, nav, footer";

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

  /// The day that is marked as the article's, if one day is.
  private Optional<LocalDate> day(String marked) {
    List<LocalDate> days =
        page.select(marked).stream()
            .filter(element -> element.closest(OF_OTHERS) == null)
            .flatMap(PageElements::values)
            .flatMap(value -> Dates.day(value).stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private static Stream<String> values(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"));
  }
}
