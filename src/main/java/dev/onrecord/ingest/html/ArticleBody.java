package dev.onrecord.ingest.html;

import dev.onrecord.ingest.prose.ProseText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The body of the article that a page shows.
final class ArticleBody {
  /// A body with fewer characters is not trusted to be the article: all text is taken instead.
  private static final int SHORTEST = 250;

  /// On a page with at most this many characters all text is taken if the prose that was found is
  /// less than a quarter of it.
  private static final int SMALL_PAGE = 3_000;

  private static final int SMALLEST_SHARE = 4;

  private static final List<String> PLACES = List.of("[itemprop=articleBody]", "article", "main");

  private ArticleBody() {}

  /// The body: the element that the page marks as such, else the element with the most prose, else
  /// all text.
  ///
  /// @param page is changed: what does not belong to the body is removed from it
  /// @param stated the body in the page's JSON-LD; it is taken if the page shows less than half of
  ///   it
  static ProseText of(Document page, Optional<ProseText> stated) {
    Clutter.removeFrom(page);
    ProseText shown = shown(page);
    return stated.filter(body -> length(shown) < length(body) / 2).orElse(shown);
  }

  private static ProseText shown(Document page) {
    Elements marked = page.select(PLACES.getFirst());
    if (marked.size() == 1) {
      ProseText body = HtmlText.of(marked.getFirst());
      if (length(body) >= SHORTEST) {
        return body;
      }
    }
    Element place = place(page);
    ProseText all = HtmlText.of(place);
    ProseText prose = prose(place);
    boolean isArticle =
        length(prose) >= SHORTEST
            && (length(all) > SMALL_PAGE || length(prose) >= length(all) / SMALLEST_SHARE);
    return isArticle ? prose : all;
  }

  /// The element that must hold the article, because the page has only one of its kind.
  private static Element place(Document page) {
    for (String place : PLACES) {
      Elements found = page.select(place);
      if (found.size() == 1) {
        return found.getFirst();
      }
    }
    return page.body();
  }

  /// The text of the elements with the most prose, without lists of links.
  private static ProseText prose(Element place) {
    TextWeights weights = TextWeights.weigh(place);
    ProseText prose = new ProseText();
    for (Element part : ProseContainer.of(place, weights)) {
      LinkBlocks.removeFrom(part, weights);
      HtmlText.of(part).paragraphs().forEach(prose::add);
    }
    return prose;
  }

  private static int length(ProseText prose) {
    return prose.paragraphs().stream().mapToInt(String::length).sum();
  }
}
