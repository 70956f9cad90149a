package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import java.util.Comparator;
import org.jsoup.nodes.Element;

/// A span of a text that has its own element.
///
/// @param span offsets in the text, half-open, UTF-16; not empty
/// @param id of the element; empty for none
record Layer(Span span, Role role, String id) {
  /// Outer layers first: a document's elements open in this order.
  static final Comparator<Layer> OUTER_FIRST =
      Comparator.comparingInt((Layer layer) -> layer.span().start())
          .thenComparingInt(layer -> -layer.span().end())
          .thenComparing(Layer::role);

  /// The purpose of an element. If two layers have the same span, the one with the earlier role is
  /// outside.
  enum Role {
    /// The passage that the address marks.
    PASSAGE,
    /// A target for links.
    PLACE,
    /// The highlighted words of the passage.
    HIGHLIGHT
  }

  /// Whether the spans overlap and neither contains the other.
  boolean crosses(Layer other) {
    return span.overlaps(other.span) && !span.contains(other.span) && !other.span.contains(span);
  }

  /// Appends the element to its parent.
  Element appendTo(Element parent) {
    Element element =
        switch (role) {
          case PASSAGE -> parent.appendElement("mark").addClass("passage");
          case PLACE -> parent.appendElement("span");
          case HIGHLIGHT -> parent.appendElement("mark").addClass("highlight");
        };
    return id.isEmpty() ? element : element.attr("id", id);
  }
}
