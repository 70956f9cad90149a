package dev.onrecord.web.page;

import org.jsoup.nodes.Element;

/// The header of pages before scripts run: the name of the site and a link to the archive.
final class Masthead {
  private Masthead() {}

  static void prepend(Element page) {
    Element header = new Element("header").addClass("masthead");
    header.appendElement("a").addClass("wordmark").attr("href", "/").text("Onrecord");
    header.appendElement("p").addClass("promise").text("Every answer is a quote you can check.");
    Element tools = header.appendElement("nav").addClass("masthead-tools");
    tools.attr("aria-label", "Site");
    tools.appendElement("a").addClass("tool").attr("href", "/archive").text("Archive");
    page.prependChild(header);
    Element skip = new Element("a").addClass("skip-link").attr("href", "#served-main");
    page.prependChild(skip.text("Skip to content"));
  }
}
