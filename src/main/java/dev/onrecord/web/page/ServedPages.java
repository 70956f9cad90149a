package dev.onrecord.web.page;

import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.ArticleListView;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.TracedQuoteView;
import dev.onrecord.view.VersionListView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Builds the HTML pages. The content that works without scripts is in the element `served`; the
/// script removes that element when it shows the same. Thread-safe.
public final class ServedPages {
  private final PageTemplate template = new PageTemplate();

  /// The Content-Security-Policy, which allows a page only its own files.
  public String policy() {
    return template.policy();
  }

  /// The folder that the pages' files are served from, such as `/assets/0123456789ab`; its name
  /// changes with their contents.
  public String folder() {
    return template.folder();
  }

  /// A page that needs its script. Without JavaScript it says what else is possible.
  public String scripted(Origin origin) {
    Document page = template.copy();
    exemplify(page, origin);
    Element noscript = page.expectFirst("noscript");
    Element main = new Element("main").attr("id", "served-main").addClass("article-page");
    main.appendElement("h1").addClass("unscripted-title").text("Ask a news archive.");
    noscript.prependChild(main);
    Masthead.prepend(noscript);
    return inside(page, origin);
  }

  /// The page of an article with a current or former text.
  ///
  /// @param segmentation of that text
  /// @param quote the marked quote, if the text is not current
  public String article(
      ArticleView article,
      Segmentation segmentation,
      Marking marking,
      Optional<TracedQuoteView> quote,
      Origin origin) {
    ArticleHtml html = new ArticleHtml(article, segmentation, marking, quote);
    return page(origin, html.head(), html::appendTo);
  }

  /// The page that says that an article was removed, with its former texts.
  ///
  /// @param versions the newest first, none of them current
  public String removedArticle(VersionListView versions, Origin origin) {
    return absent(
        origin,
        "This article was removed",
        "It is no longer in the archive, and new answers do not quote it. Its former texts are kept"
            + " for the answers that quoted them.",
        main -> HistoryHtml.append(main, versions));
  }

  /// The page for an invalid address of an article.
  ///
  /// @param detail why
  public String noText(String detail, Origin origin) {
    return absent(origin, "This link is not valid", detail);
  }

  /// The page for an unknown article.
  public String noArticle(String id, Origin origin) {
    return absent(
        origin,
        "This article is not in the archive",
        "No article has the id “%s”. It may have been removed, or the link has a typing error."
            .formatted(id));
  }

  /// The page of a saved answer.
  public String answer(AnswerView answer, Origin origin) {
    AnswerHtml html = new AnswerHtml(answer, origin);
    return page(origin, html.head(), html::appendTo);
  }

  /// The page for an unknown answer.
  public String noAnswer(Origin origin) {
    return absent(
        origin,
        "Answer not found",
        "It may have been deleted with its conversation, or the link has a typing error.");
  }

  /// A page of the list of articles.
  ///
  /// @param filter that all listed articles match
  public String archive(ArticleListView list, ArticleFilter filter, Origin origin) {
    ArchiveHtml html = new ArchiveHtml(list, filter);
    return page(origin, html.head(), html::appendTo);
  }

  /// The page for invalid parameters of the list of articles.
  ///
  /// @param detail why
  public String noList(String detail, Origin origin) {
    return absent(origin, "This search is not valid", detail);
  }

  /// The sign-in form.
  ///
  /// @param problem with the key that was sent before
  /// @param then path to open afterwards
  public String signIn(Optional<String> problem, String then) {
    return SignInHtml.signIn(template.copy(), problem, then);
  }

  /// The form that confirms signing out.
  public String signOut() {
    return SignInHtml.signOut(template.copy());
  }

  private String page(Origin origin, Head head, Consumer<Element> content) {
    Document page = template.copy();
    head.fill(page, origin);
    return filled(page, origin, content);
  }

  private String absent(Origin origin, String title, String detail) {
    return absent(origin, title, detail, main -> {});
  }

  /// @param further appends content below
  private String absent(Origin origin, String title, String detail, Consumer<Element> further) {
    Document page = template.copy();
    Head.absent(page, title);
    return filled(
        page,
        origin,
        main -> {
          Element problem = main.addClass("article-page").appendElement("div").addClass("problem");
          problem.appendElement("h1").addClass("problem-title").text(title);
          problem.appendElement("p").text(detail);
          further.accept(main);
        });
  }

  private static String filled(Document page, Origin origin, Consumer<Element> content) {
    exemplify(page, origin);
    Element served = page.expectFirst("#served");
    Element main = served.appendElement("main").attr("id", "served-main").attr("tabindex", "-1");
    content.accept(main);
    Masthead.prepend(served);
    return inside(page, origin);
  }

  /// The page as HTML, with links inside its collection.
  private static String inside(Document page, Origin origin) {
    if (!origin.base().isEmpty()) {
      for (Attribute link : links(page)) {
        link.setValue(origin.base() + link.getValue());
      }
    }
    return page.outerHtml();
  }

  private static List<Attribute> links(Document page) {
    return Stream.concat(
            page.select("a[href^=/]").stream().map(link -> link.attribute("href")),
            page.select("form[action^=/]").stream().map(form -> form.attribute("action")))
        .filter(Objects::nonNull)
        .toList();
  }

  /// Fills this server's address into the example of an HTTP call.
  private static void exemplify(Document page, Origin origin) {
    origin
        .root()
        .ifPresent(
            root ->
                page.expectFirst("noscript [data-origin]").text(root).removeAttr("data-origin"));
  }
}
