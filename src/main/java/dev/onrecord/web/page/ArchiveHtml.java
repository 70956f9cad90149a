package dev.onrecord.web.page;

import dev.onrecord.view.ArticleListView;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// A page of the list of articles, with a search that needs no script.
final class ArchiveHtml {
  private final ArticleListView list;
  private final String query;

  /// @param query words that all listed articles have; may be empty
  ArchiveHtml(ArticleListView list, String query) {
    this.list = list;
    this.query = query;
  }

  Head head() {
    String path = Addresses.archive(query, list.page());
    String canonical = query.isEmpty() && list.page() == 1 ? "/archive" : path;
    return new Head(
        "The archive",
        "%s to read and to ask; every answer is a quote you can check."
            .formatted(Wording.plural(list.total(), "article")),
        "website",
        canonical,
        canonical,
        Optional.empty());
  }

  void appendTo(Element main) {
    main.addClass("article-page archive-page");
    main.appendElement("h1").text("The archive");
    appendSearch(main);
    main.appendElement("p").addClass("archive-count").text(count());
    Element articles = main.appendElement("ul").addClass("archive-list");
    list.articles().forEach(entry -> append(articles.appendElement("li"), entry));
    if (list.pages() > 1) {
      appendPaging(main.appendElement("nav"));
    }
  }

  private String count() {
    String articles = Wording.plural(list.total(), "article");
    if (list.page() > list.pages()) {
      return "There is no page %d; the last is %d.".formatted(list.page(), list.pages());
    }
    return query.isEmpty() ? articles : articles + " with “" + query + "”";
  }

  private void appendSearch(Element main) {
    Element form = main.appendElement("form").addClass("archive-search");
    form.attr("action", "/archive").attr("role", "search");
    Element label = form.appendElement("label").attr("for", "archive-query");
    label.text("Search the archive’s headlines and text");
    Element row = form.appendElement("div").addClass("question-row");
    row.appendElement("input")
        .attr("id", "archive-query")
        .attr("name", "query")
        .attr("type", "search")
        .attr("maxlength", "200")
        .attr("value", query);
    row.appendElement("button").addClass("send").text("Search");
  }

  private static void append(Element item, ArticleListView.Entry entry) {
    Element link = item.appendElement("a").addClass("listing-title").attr("dir", "auto");
    link.attr("href", Addresses.article(entry.id())).text(entry.title().orElse(entry.id()));
    entry.language().ifPresent(language -> link.attr("lang", language));
    String imprint = Wording.imprint(entry.outlet(), entry.published());
    if (!imprint.isEmpty()) {
      item.appendElement("span").addClass("imprint").attr("dir", "auto").text(imprint);
    }
  }

  private void appendPaging(Element nav) {
    nav.addClass("archive-paging").attr("aria-label", "Pages of the archive");
    int previous = Math.min(list.page() - 1, list.pages());
    if (previous >= 1) {
      appendPage(nav, previous, "prev", "Previous page");
    }
    nav.appendElement("span").text("Page %d of %d".formatted(list.page(), list.pages()));
    if (list.page() < list.pages()) {
      appendPage(nav, list.page() + 1, "next", "Next page");
    }
  }

  private void appendPage(Element nav, int page, String relation, String label) {
    Element link = nav.appendElement("a").attr("rel", relation);
    link.attr("href", Addresses.archive(query, page)).text(label);
  }
}
