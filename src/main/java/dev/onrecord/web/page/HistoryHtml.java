package dev.onrecord.web.page;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.ArticleView.CopyView;
import dev.onrecord.view.VersionListView;
import dev.onrecord.view.VersionView;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The versions of an article, and other sources of its current text.
final class HistoryHtml {
  /// Digits of a SHA-256 that are shown.
  private static final int DIGITS = 8;

  private HistoryHtml() {}

  static void append(Element parent, ArticleView article) {
    if (!article.copies().isEmpty()) {
      appendCopies(parent, article.copies());
    }
    if (article.versions().size() > 1) {
      append(parent, article.id(), article.versions(), Optional.of(article.sha256()));
    }
  }

  /// The former texts of a removed article.
  static void append(Element parent, VersionListView removed) {
    append(parent, removed.id(), removed.versions(), Optional.empty());
  }

  /// @param shown SHA-256 of the text that the page shows
  private static void append(
      Element parent, String id, List<VersionView> versions, Optional<String> shown) {
    Element list = section(parent, "Versions", "versions").appendElement("ol");
    for (VersionView version : versions) {
      Element item = list.appendElement("li");
      Element link = item.appendElement("a");
      link.attr("href", Addresses.version(id, version.sha256()));
      if (shown.equals(Optional.of(version.sha256()))) {
        link.attr("aria-current", "true");
      }
      version
          .ended()
          .ifPresentOrElse(
              ended -> appendPast(link, version.added(), ended),
              () -> appendPresent(link, version.added()));
      Element facts = item.appendElement("span").addClass("imprint");
      facts.appendElement("code").text(version.sha256().substring(0, DIGITS));
      version.title().ifPresent(title -> facts.appendText(" ").appendElement("bdi").text(title));
    }
  }

  private static void appendPast(Element link, Optional<String> added, String ended) {
    added.ifPresent(at -> Imprint.appendMoment(link.appendText("From "), at));
    Imprint.appendMoment(link.appendText(added.isPresent() ? " until " : "Until "), ended);
  }

  private static void appendPresent(Element link, Optional<String> added) {
    link.appendText("Current text");
    added.ifPresent(at -> Imprint.appendMoment(link.appendText(", since "), at));
  }

  private static void appendCopies(Element parent, List<CopyView> copies) {
    Element list =
        section(parent, "The same text was also received from", "copies").appendElement("ul");
    for (CopyView copy : copies) {
      Element item = list.appendElement("li");
      Imprint.append(item, copy.outlet(), copy.published());
      copy.url()
          .filter(Metadata::isWebAddress)
          .or(copy::origin)
          .ifPresent(
              address ->
                  item.appendText(" ")
                      .appendElement("a")
                      .attr("href", address)
                      .attr("rel", "noopener noreferrer external")
                      .text(address));
      if (item.childNodeSize() == 0) {
        item.text("A file without further information");
      }
    }
  }

  private static Element section(Element parent, String title, String name) {
    Element section = parent.appendElement("section").addClass("history");
    section.attr("aria-labelledby", "served-" + name);
    section.appendElement("h2").attr("id", "served-" + name).text(title);
    return section;
  }
}
