package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.ArticleView.StatementView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// The statements in an article by speaker, in the order of first statements, each linked to its
/// place.
final class WhoSaysWhat {
  /// Longest text of a statement in the list, in UTF-16 code units.
  private static final int LONGEST = 240;

  private WhoSaysWhat() {}

  static void append(Element parent, ArticleView article, ArticleTextHtml text) {
    Map<String, List<StatementView>> speakers =
        article.statements().stream()
            .collect(
                Collectors.groupingBy(
                    StatementView::speaker, LinkedHashMap::new, Collectors.toList()));
    if (speakers.isEmpty()) {
      return;
    }
    Element section = parent.appendElement("section").addClass("statements");
    section.attr("aria-labelledby", "served-statements");
    section.appendElement("h2").attr("id", "served-statements").text("Who says what");
    speakers.forEach(
        (speaker, statements) -> {
          Element group = section.appendElement("div").addClass("statement-group");
          Element name = group.appendElement("h3").addClass("statement-speaker");
          name.attr("dir", "auto").appendText(introduction(speaker, statements) + " ");
          name.appendElement("span")
              .addClass("statement-count")
              .text(PageText.plural(statements.size(), "statement"));
          Element list = group.appendElement("ul");
          statements.forEach(statement -> append(list, statement, article, text));
        });
  }

  private static String introduction(String speaker, List<StatementView> statements) {
    return statements.stream()
        .flatMap(statement -> statement.role().stream())
        .findFirst()
        .map(role -> role + " " + speaker)
        .orElse(speaker);
  }

  private static void append(
      Element list, StatementView statement, ArticleView article, ArticleTextHtml text) {
    Span span = new Span(statement.start(), statement.end());
    Element item = list.appendElement("li");
    String hash = "#" + Addresses.name(span);
    Element link = item.appendElement("a").attr("dir", "auto");
    link.attr("href", text.hasPlace(span) ? hash : Addresses.marked(article, span) + hash);
    link.text(PageText.excerpt(span.of(article.text()), LONGEST));
    statement
        .via()
        .ifPresent(
            via ->
                item.appendText(" ").appendElement("span").addClass("imprint").text("via " + via));
  }

  /// The speaker of a passage with their role; empty if it has none or several.
  static Optional<String> speakerOf(ArticleView article, Span passage) {
    List<StatementView> said =
        article.statements().stream()
            .filter(s -> new Span(s.start(), s.end()).overlaps(passage))
            .toList();
    return said.stream().map(StatementView::speaker).distinct().count() == 1
        ? Optional.of(introduction(said.getFirst().speaker(), said))
        : Optional.empty();
  }
}
