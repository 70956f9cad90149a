package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.view.ArticleListView;
import dev.onrecord.view.ReprintView;
import java.util.List;
import org.jsoup.nodes.Element;

/// Lists of articles with nearly the same text: reprints, not further sources.
final class ReprintsHtml {
  private ReprintsHtml() {}

  /// Appends the reprints that have the cited sentence, folded under their number; nothing if there
  /// are none.
  static void append(Element item, List<ReprintView> reprints) {
    if (reprints.isEmpty()) {
      return;
    }
    Element details = item.appendElement("details").addClass("also-in");
    details
        .appendElement("summary")
        .text("Also in " + PageText.plural(reprints.size(), "other article"));
    Element list = details.appendElement("ul");
    for (ReprintView reprint : reprints) {
      Span span = new Span(reprint.start(), reprint.end());
      Element other = list.appendElement("li");
      other
          .appendElement("a")
          .attr("dir", "auto")
          .attr("href", Addresses.marked(reprint.articleId(), span) + "#" + Addresses.name(span))
          .text(reprint.title());
      Imprint.append(other, reprint.outlet(), reprint.published());
    }
  }

  /// Appends the near-duplicates of an article; nothing if there are none.
  static void appendArticles(Element head, List<ArticleListView.Entry> articles) {
    if (articles.isEmpty()) {
      return;
    }
    Element same = head.appendElement("details").addClass("near-duplicates");
    same.appendElement("summary")
        .text("Nearly the same text in " + PageText.plural(articles.size(), "other article"));
    Element list = same.appendElement("ul");
    for (ArticleListView.Entry article : articles) {
      Element other = list.appendElement("li");
      other
          .appendElement("a")
          .attr("dir", "auto")
          .attr("href", Addresses.article(article.id()))
          .text(article.title().orElse(article.id()));
      Imprint.append(other, article.outlet(), article.published());
    }
  }
}
