package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import java.util.Comparator;
import org.jsoup.nodes.Element;

/// A stretch of a text that gets an element of its own.
///
/// @param span offsets in the text, half-open, UTF-16; not empty
/// @param id of its element; empty if it has none
record Layer(Span span, Role role, String id) {
  /// Outer layers first: a document's elements open in this order.
  static final Comparator<Layer> OUTER_FIRST =
      Comparator.comparingInt((Layer layer) -> layer.span().start())
          .thenComparingInt(layer -> -layer.span().end())
          .thenComparing(Layer::role);

  /// What the element is for; of two with the same span the first is the outer one.
  enum Role {
    /// What the address asks to be marked.
    PASSAGE,
    /// What an address can point at.
    PLACE,
    /// The words of the passage that matter.
    HIGHLIGHT
  }

  /// Whether neither holds the other and yet they overlap.
  boolean crosses(Layer other) {
    return span.overlaps(other.span) && !span.contains(other.span) && !other.span.contains(span);
  }

  /// Opens the element at the end of its parent.
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
