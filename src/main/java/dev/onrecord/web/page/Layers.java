package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.web.page.Layer.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The layers of one block, properly nested: each is inside the one before or starts after its end.
final class Layers {
  private final Span block;
  private final List<Layer> layers;

  /// If layers cross, a mark is kept and a place dropped; of two places the one that starts first
  /// is kept.
  ///
  /// @param block offsets in the article's text, half-open, UTF-16
  /// @param places targets for links, each inside `block`
  Layers(Span block, List<Span> places, Marking marking) {
    this.block = block;
    Optional<Span> passage = marking.passage();
    List<Layer> marks =
        Stream.concat(
                passage
                    .flatMap(this::part)
                    .map(p -> new Layer(p, Role.PASSAGE, id(passage)))
                    .stream(),
                marking
                    .highlight()
                    .flatMap(this::part)
                    .map(h -> new Layer(h, Role.HIGHLIGHT, ""))
                    .stream())
            .toList();
    Stream<Layer> pointed =
        places.stream()
            .filter(place -> !Optional.of(place).equals(passage))
            .map(place -> new Layer(place, Role.PLACE, Addresses.name(place)))
            .filter(place -> marks.stream().noneMatch(place::crosses));
    layers = nested(Stream.concat(marks.stream(), pointed).sorted(Layer.OUTER_FIRST).toList());
  }

  /// If a passage spans several blocks, its part in the first block has the id.
  private String id(Optional<Span> passage) {
    return passage.filter(span -> span.start() >= block.start()).map(Addresses::name).orElse("");
  }

  private Optional<Span> part(Span span) {
    return span.overlaps(block)
        ? Optional.of(
            new Span(Math.max(span.start(), block.start()), Math.min(span.end(), block.end())))
        : Optional.empty();
  }

  private static List<Layer> nested(List<Layer> outerFirst) {
    List<Layer> nested = new ArrayList<>();
    Deque<Layer> open = new ArrayDeque<>();
    for (Layer layer : outerFirst) {
      while (!open.isEmpty() && open.peek().span().end() <= layer.span().start()) {
        open.pop();
      }
      if (open.isEmpty() || open.peek().span().contains(layer.span())) {
        open.push(layer);
        nested.add(layer);
      }
    }
    return nested;
  }

  /// The ids of the block's elements.
  Stream<String> ids() {
    return layers.stream().map(Layer::id).filter(id -> !id.isEmpty());
  }

  /// Writes the block's text with its layers.
  void appendTo(Element parent, String text) {
    fill(parent, block, text, new ArrayDeque<>(layers));
  }

  private static void fill(Element parent, Span span, String text, Deque<Layer> pending) {
    int reached = span.start();
    while (!pending.isEmpty() && pending.peek().span().start() < span.end()) {
      Layer layer = pending.pop();
      appendText(parent, text, reached, layer.span().start());
      fill(layer.appendTo(parent), layer.span(), text, pending);
      reached = layer.span().end();
    }
    appendText(parent, text, reached, span.end());
  }

  private static void appendText(Element parent, String text, int start, int end) {
    if (start < end) {
      parent.appendText(text.substring(start, end));
    }
  }
}
