package dev.onrecord.web.page;

import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.view.ArticleListView;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// A page of the list of articles, with a search form that works without JavaScript.
final class ArchiveHtml {
  private final ArticleListView list;
  private final ArticleFilter filter;

  /// @param filter that all listed articles match
  ArchiveHtml(ArticleListView list, ArticleFilter filter) {
    this.list = list;
    this.filter = filter;
  }

  Head head() {
    String address = Addresses.archive(filter, list.page());
    return new Head(
        "The archive",
        "%s to read and to ask; every answer is a quote you can check."
            .formatted(PageText.plural(list.total(), "article")),
        "website",
        address,
        address,
        Optional.empty());
  }

  void appendTo(Element main) {
    main.addClass("archive-page");
    main.appendElement("div").addClass("archive-head").appendElement("h1").text("The archive");
    if (list.total() == 0 && Addresses.fields(filter).isEmpty()) {
      main.appendElement("p").addClass("lede").text("This archive is empty.");
      return;
    }
    main.appendElement("p").addClass("lede").text("Every answer is quoted from these articles.");
    appendSearch(main);
    main.appendElement("p").addClass("listing-count").text(count());
    Element articles = main.appendElement("ul").addClass("article-list");
    list.articles().forEach(entry -> append(articles.appendElement("li"), entry));
    if (list.pages() > 1) {
      appendPaging(main.appendElement("nav"));
    }
  }

  private String count() {
    String articles = PageText.plural(list.total(), "article");
    if (list.page() > list.pages()) {
      return "There is no page %d; the last is %d.".formatted(list.page(), list.pages());
    }
    return filter.query().map(query -> articles + " with “" + query + "”").orElse(articles);
  }

  private void appendSearch(Element main) {
    Element form = main.appendElement("form").addClass("filters");
    form.attr("action", "/archive").attr("role", "search");
    appendField(form, "query", "Words", "search").addClass("filter-query");
    appendField(form, "outlet", "Outlet", "text");
    appendField(form, "from", "Published from", "date");
    appendField(form, "to", "to", "date");
    form.appendElement("button").addClass("send").text("Search");
  }

  private Element appendField(Element form, String name, String label, String type) {
    Element field = form.appendElement("div").addClass("filter");
    field.appendElement("label").attr("for", "served-" + name).text(label);
    field
        .appendElement("input")
        .attr("id", "served-" + name)
        .attr("name", name)
        .attr("type", type)
        .attr("maxlength", "200")
        .attr("value", Addresses.fields(filter).getOrDefault(name, ""));
    return field;
  }

  private static void append(Element item, ArticleListView.Entry entry) {
    Element link = item.appendElement("a").addClass("listing-title").attr("dir", "auto");
    link.attr("href", Addresses.article(entry.id())).text(entry.title().orElse(entry.id()));
    entry.language().ifPresent(language -> link.attr("lang", language));
    Imprint.append(item, entry.outlet(), entry.published());
  }

  private void appendPaging(Element nav) {
    nav.addClass("paging").attr("aria-label", "Pages of the archive");
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
    link.attr("href", Addresses.archive(filter, page)).text(label);
  }
}
