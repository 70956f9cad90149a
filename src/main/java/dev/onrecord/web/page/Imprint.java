package dev.onrecord.web.page;

import java.util.Optional;
import org.jsoup.nodes.Element;

/// Outlet and day of publication, such as `The Times, 3 May 2012`, as far as known.
final class Imprint {
  private Imprint() {}

  static void append(Element parent, Optional<String> outlet, Optional<String> published) {
    if (outlet.isEmpty() && published.isEmpty()) {
      return;
    }
    Element imprint = parent.appendText(" ").appendElement("span").addClass("imprint");
    // `bdi`, because the name may be in a right-to-left script.
    outlet.ifPresent(name -> imprint.appendElement("bdi").text(name));
    if (outlet.isPresent() && published.isPresent()) {
      imprint.appendText(", ");
    }
    published.ifPresent(
        day -> imprint.appendElement("time").attr("datetime", day).text(PageText.day(day)));
  }

  /// @param instant ISO 8601
  static void appendMoment(Element parent, String instant) {
    parent.appendElement("time").attr("datetime", instant).text(PageText.moment(instant));
  }
}
