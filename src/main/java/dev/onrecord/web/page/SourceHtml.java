package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.view.CitationView;
import org.jsoup.nodes.Element;

/// A citation in full: the quote, its speaker, and its source.
final class SourceHtml {
  private final Origin origin;

  SourceHtml(Origin origin) {
    this.origin = origin;
  }

  void append(Element item, CitationView citation) {
    quote(item.appendElement("blockquote").addClass("quote").attr("dir", "auto"), citation);
    String said = PageText.attribution(citation);
    if (!said.isEmpty()) {
      item.appendElement("p").addClass("speaker").attr("dir", "auto").text(said);
    }
    Element from = item.appendElement("p").addClass("from");
    from.appendElement("cite").attr("dir", "auto").text(citation.title());
    Imprint.append(from, citation.outlet(), citation.published());
    ReprintsHtml.append(item, citation.alsoIn());
    if (!citation.stands()) {
      item.appendElement("p")
          .addClass("stale")
          .text(
              "The article was changed or removed after this answer. This is the original quote.");
    }
    Element link = item.appendElement("p").addClass("source-tools").appendElement("a");
    link.addClass("quiet").attr("href", Addresses.citation(citation));
    link.attr("data-address", origin.at(citation.permalink()));
    link.text("Read in the article");
    link.appendElement("span").addClass("visually-hidden").text(": " + citation.title());
  }

  private static void quote(Element block, CitationView citation) {
    String quote = citation.quote();
    Span words =
        new Span(
            citation.highlight().start() - citation.start(),
            citation.highlight().end() - citation.start());
    block.appendText(quote.substring(0, words.start()));
    if (!words.isEmpty()) {
      block.appendElement("mark").addClass("highlight").text(words.of(quote));
    }
    block.appendText(quote.substring(words.end()));
  }
}
