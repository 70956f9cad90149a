package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.TracedQuoteView;
import dev.onrecord.view.TracedQuoteView.ChangeView;
import dev.onrecord.view.TracedQuoteView.PlaceView;
import dev.onrecord.view.VersionView;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Notices about the shown text of an article: whether it is current, and if not, where the marked
/// quote is in the current text.
final class ArticleStateHtml {
  private final ArticleView article;

  private ArticleStateHtml(ArticleView article) {
    this.article = article;
  }

  /// @param quote the marked quote, if the text is not current
  static void append(Element head, ArticleView article, Optional<TracedQuoteView> quote) {
    ArticleStateHtml html = new ArticleStateHtml(article);
    if (!article.stands()) {
      html.appendBanner(head, quote);
    } else if (article.versions().size() > 1) {
      html.appendChange(head);
    }
  }

  /// A short line, because the text is current.
  private void appendChange(Element head) {
    VersionView before = article.versions().get(1);
    Element line = head.appendElement("p").addClass("changed").appendText("Changed on ");
    article
        .versions()
        .getFirst()
        .added()
        .or(before::ended)
        .ifPresent(at -> Imprint.appendMoment(line, at));
    line.appendText("; ")
        .appendElement("a")
        .attr("href", Addresses.version(article.id(), before.sha256()))
        .text("show the previous text");
  }

  private void appendBanner(Element head, Optional<TracedQuoteView> quote) {
    Element banner = head.appendElement("div").addClass("notice standing");
    Element told = banner.appendElement("p");
    Element until = told.appendElement("strong").appendText("This is the text as it was until ");
    article.ended().ifPresent(at -> Imprint.appendMoment(until, at));
    until.appendText(".");
    if (article.current().isPresent()) {
      told.appendText(" The article has changed since. ")
          .appendElement("a")
          .attr("href", Addresses.article(article.id()))
          .text("Show the current text");
      quote.ifPresent(view -> appendQuote(banner, view));
    } else {
      told.appendText(" The article was removed on ");
      article.versions().getFirst().ended().ifPresent(at -> Imprint.appendMoment(told, at));
      told.appendText(".");
    }
  }

  private void appendQuote(Element banner, TracedQuoteView quote) {
    Element told = banner.appendElement("p");
    if (quote.now().isEmpty()) {
      told.text("The quote is no longer in the article.");
      return;
    }
    PlaceView now = quote.now().get();
    told.appendText(words(now) + " ");
    told.appendElement("a").attr("href", place(now)).text("Show it");
    if (isReworded(now)) {
      Element difference = banner.appendElement("blockquote").addClass("quote difference");
      difference.attr("dir", "auto");
      now.changes().forEach(change -> append(difference, change));
    }
  }

  private String place(PlaceView now) {
    Span span = new Span(now.start(), now.end());
    return Addresses.marked(article.id(), span) + "#" + Addresses.name(span);
  }

  private static String words(PlaceView now) {
    String where = now.moved().map(way -> ", further " + way).orElse("");
    if (now.exact()) {
      return "The current text has the same quote%s, word for word.".formatted(where);
    }
    return isReworded(now)
        ? "The passage has a different wording now%s.".formatted(where)
        : "The passage has the same words now%s, with different punctuation or spaces."
            .formatted(where);
  }

  private static boolean isReworded(PlaceView now) {
    return now.changes().stream().anyMatch(change -> !change.kind().equals("kept"));
  }

  private static void append(Element difference, ChangeView change) {
    switch (change.kind()) {
      case "removed" -> append(difference.appendElement("del"), "removed: ", change.text());
      case "added" -> append(difference.appendElement("ins"), "added: ", change.text());
      default -> difference.appendText(change.text());
    }
  }

  /// Adds words for screen readers, which do not announce strikethrough and underlining.
  private static void append(Element element, String heard, String text) {
    String words = text.stripTrailing();
    element.appendElement("span").addClass("visually-hidden").text("[" + heard);
    element.appendText(words);
    element.appendElement("span").addClass("visually-hidden").text("]");
    element.after(new TextNode(text.substring(words.length())));
  }
}
