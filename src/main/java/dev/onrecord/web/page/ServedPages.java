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

/// The pages as they are sent. What is in them before any script runs is in the element `served`,
/// which the script removes once it shows the same. Thread-safe.
public final class ServedPages {
  private final PageTemplate template = new PageTemplate();

  /// The Content-Security-Policy, which lets a page run nothing but its own files.
  public String policy() {
    return template.policy();
  }

  /// The folder that the pages' files are served from, such as `/assets/0123456789ab`; its name
  /// changes with them.
  public String folder() {
    return template.folder();
  }

  /// A page that is made by its script alone; without one it says what can be done.
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

  /// One article with a text that it has or had.
  ///
  /// @param segmentation of that text
  /// @param quote that is marked, if the text does not stand any more
  public String article(
      ArticleView article,
      Segmentation segmentation,
      Marking marking,
      Optional<TracedQuoteView> quote,
      Origin origin) {
    ArticleHtml html = new ArticleHtml(article, segmentation, marking, quote);
    return page(origin, html.head(), html::appendTo);
  }

  /// That an article was removed, and what it was.
  ///
  /// @param versions the newest first, none of which stands
  public String removedArticle(VersionListView versions, Origin origin) {
    return absent(
        origin,
        "This article was removed",
        "It is no longer in the archive, and new answers do not quote it. Its former texts are kept"
            + " for the answers that quoted them.",
        main -> HistoryHtml.append(main, versions));
  }

  /// That the address of an article cannot be read.
  ///
  /// @param detail why
  public String noText(String detail, Origin origin) {
    return absent(origin, "This link is not valid", detail);
  }

  /// That no article has an id.
  public String noArticle(String id, Origin origin) {
    return absent(
        origin,
        "This article is not in the archive",
        "No article has the id “%s”. It may have been removed, or the link has a typing error."
            .formatted(id));
  }

  /// One answer.
  public String answer(AnswerView answer, Origin origin) {
    AnswerHtml html = new AnswerHtml(answer, origin);
    return page(origin, html.head(), html::appendTo);
  }

  /// That no answer has the id that was asked for.
  public String noAnswer(Origin origin) {
    return absent(
        origin,
        "Answer not found",
        "It may have been deleted with its conversation, or the link has a typing error.");
  }

  /// A page of the list of articles.
  ///
  /// @param filter that all listed articles meet
  public String archive(ArticleListView list, ArticleFilter filter, Origin origin) {
    ArchiveHtml html = new ArchiveHtml(list, filter);
    return page(origin, html.head(), html::appendTo);
  }

  /// That the archive cannot be listed as it was asked for.
  ///
  /// @param detail why
  public String noList(String detail, Origin origin) {
    return absent(origin, "This search is not valid", detail);
  }

  /// Asks for a key.
  ///
  /// @param problem with the one that came before
  /// @param then where to go on
  public String signIn(Optional<String> problem, String then) {
    return SignInHtml.signIn(template.copy(), problem, then);
  }

  /// Asks whether to take the key from the browser.
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

  /// @param further what is shown below
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

  /// The page, with its links in the collection that it is of.
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

  /// The template's example of a call, with this server's address.
  private static void exemplify(Document page, Origin origin) {
    origin
        .root()
        .ifPresent(
            root ->
                page.expectFirst("noscript [data-origin]").text(root).removeAttr("data-origin"));
  }
}
