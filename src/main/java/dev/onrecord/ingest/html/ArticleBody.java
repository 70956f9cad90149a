package dev.onrecord.ingest.html;

import dev.onrecord.ingest.prose.ProseText;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// The body of the article that a page shows.
final class ArticleBody {
  /// Readability weighs elements with all that is in them: of more it would take seconds.
  private static final int MOST_WEIGHED = 8_000;

  /// Fewer characters are no article that Readability found, but a piece of a small page.
  private static final int SHORTEST = 250;

  /// Of a small page Readability has found the article only if it has found most of the text.
  private static final int SMALL_PAGE = 3_000;

  private static final List<String> PLACES = List.of("[itemprop=articleBody]", "article", "main");

  private ArticleBody() {}

  /// The body: where the page itself marks it, else as Readability finds it, else all of the text.
  ///
  /// @param page loses what is not the body
  /// @param stated the body as JSON-LD has it; taken where the page shows less than half of it
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
    ProseText all = HtmlText.of(place(page));
    return readable(page)
        .filter(body -> length(body) >= SHORTEST)
        .filter(body -> length(all) > SMALL_PAGE || length(body) >= length(all) / 2)
        .orElse(all);
  }

  /// The one element that the article must be in.
  private static Element place(Document page) {
    for (String place : PLACES) {
      Elements found = page.select(place);
      if (found.size() == 1) {
        return found.getFirst();
      }
    }
    return page.body();
  }

  private static Optional<ProseText> readable(Document page) {
    if (page.getAllElements().size() > MOST_WEIGHED) {
      return Optional.empty();
    }
    // It makes addresses absolute, and needs one for that; none of them is read.
    @Nullable Element content =
        new Readability4JExtended("http://localhost/", page.clone()).parse().getArticleContent();
    return Optional.ofNullable(content).map(HtmlText::of);
  }

  private static int length(ProseText prose) {
    return prose.paragraphs().stream().mapToInt(String::length).sum();
  }
}
