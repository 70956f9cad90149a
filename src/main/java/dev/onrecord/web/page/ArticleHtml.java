package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.ArticleView.PassageView;
import dev.onrecord.view.TracedQuoteView;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The page of an article: its metadata, its text with the passage that the address marks, and who
/// says what.
final class ArticleHtml {
  /// Longest description and longest quote in a description, in UTF-16 code units.
  private static final int SUMMARY = 200;

  private static final int QUOTE = 400;

  private final ArticleView article;
  private final Marking marking;
  private final Optional<TracedQuoteView> quote;
  private final ArticleTextHtml text;

  /// @param quote the marked quote, if the text is not current
  ArticleHtml(
      ArticleView article,
      Segmentation segmentation,
      Marking marking,
      Optional<TracedQuoteView> quote) {
    this.article = article;
    this.marking = marking;
    this.quote = quote;
    this.text = new ArticleTextHtml(article, segmentation, marking);
  }

  private String title() {
    return article.title().orElse(article.id());
  }

  Head head() {
    String path = Addresses.article(article.id());
    return new Head(
        title(),
        description(),
        "article",
        path,
        marking.passage().map(p -> Addresses.marked(article, p)).orElseGet(this::address),
        article.published());
  }

  private String address() {
    return article.stands()
        ? Addresses.article(article.id())
        : Addresses.version(article.id(), article.sha256());
  }

  /// The marked passage with its speaker, or the beginning of the article.
  private String description() {
    return marking.passage().map(this::quote).orElseGet(this::beginning);
  }

  private String quote(Span passage) {
    String quote = PageText.quoted(PageText.excerpt(passage.of(article.text()), QUOTE));
    return WhoSaysWhat.speakerOf(article, passage)
        .map(speaker -> quote + " (" + speaker + ")")
        .orElse(quote);
  }

  private String beginning() {
    return article.passages().stream()
        .filter(passage -> passage.kind().equals("body"))
        .findFirst()
        .map((PassageView p) -> article.text().substring(p.start(), p.end()))
        .map(body -> PageText.excerpt(body, SUMMARY))
        .orElse("An article of this archive.");
  }

  void appendTo(Element main) {
    main.addClass("article-page");
    Element element = main.appendElement("article");
    appendHead(element.appendElement("div").addClass("article-head"));
    text.appendTo(element);
    WhoSaysWhat.append(element, article, text);
    HistoryHtml.append(element, article);
  }

  private void appendHead(Element head) {
    Element title = head.appendElement("h1").attr("dir", "auto").text(title());
    article.language().ifPresent(language -> title.attr("lang", language));
    appendFacts(head);
    ArticleStateHtml.append(head, article, quote);
    ReprintsHtml.appendArticles(head, article.nearDuplicates());
    marking.notice().ifPresent(n -> head.appendElement("p").addClass("notice").text(n));
    Element fingerprint = head.appendElement("p").addClass("fingerprint");
    fingerprint.appendText("SHA-256 ").appendElement("code").text(article.sha256());
  }

  private void appendFacts(Element head) {
    Element facts = head.appendElement("p").addClass("article-facts");
    article
        .author()
        .ifPresent(author -> facts.appendElement("span").attr("dir", "auto").text("By " + author));
    article
        .outlet()
        .ifPresent(outlet -> facts.appendElement("span").attr("dir", "auto").text(outlet));
    article.published().ifPresent(day -> appendDay(facts.appendElement("span"), day));
    article
        .url()
        .filter(Metadata::isWebAddress)
        .ifPresent(
            url ->
                facts
                    .appendElement("a")
                    .attr("href", url)
                    .attr("rel", "noopener noreferrer external")
                    .text("Original page"));
  }

  private void appendDay(Element fact, String day) {
    fact.appendElement("time").attr("datetime", day).text(PageText.day(day));
    article.publishedBy().ifPresent(by -> fact.appendText(", from " + by));
  }
}
