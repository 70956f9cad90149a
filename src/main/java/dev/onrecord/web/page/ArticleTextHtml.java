package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.view.ArticleView;
import dev.onrecord.view.ArticleView.PassageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// An article's text, block by block. Every passage, sentence and statement has an element with its
/// offsets as `id`, so that links to it work without JavaScript.
final class ArticleTextHtml {
  /// The label of a block that is not part of the article.
  private static final Map<String, String> OUTSIDE =
      Map.of(
          "furniture", "Website text, ignored",
          "related_link", "Link to another story, ignored");

  private record Block(Span span, String kind, Layers layers) {}

  private final ArticleView article;
  private final Marking marking;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> ids;

  ArticleTextHtml(ArticleView article, Segmentation segmentation, Marking marking) {
    this.article = article;
    this.marking = marking;
    NavigableSet<Span> places = places(segmentation);
    for (PassageView view : whole(article)) {
      Span block = new Span(view.start(), view.end());
      List<Span> inside =
          places
              .subSet(new Span(view.start(), view.start()), new Span(view.end(), view.end()))
              .stream()
              .filter(block::contains)
              .toList();
      blocks.add(new Block(block, view.kind(), new Layers(block, inside, marking)));
    }
    ids = blocks.stream().flatMap(block -> block.layers().ids()).collect(Collectors.toSet());
  }

  private static NavigableSet<Span> places(Segmentation segmentation) {
    return Stream.concat(
            segmentation.passages().stream()
                .flatMap(p -> Stream.concat(Stream.of(p.span()), p.sentences().stream())),
            segmentation.statements().stream().map(Statement::span))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The article's blocks, and as body any text between them: a reader must see all text that
  /// offsets count.
  private static List<PassageView> whole(ArticleView article) {
    List<PassageView> whole = new ArrayList<>();
    int reached = 0;
    for (PassageView passage : article.passages()) {
      addUnclaimed(article.text(), reached, passage.start(), whole);
      whole.add(passage);
      reached = passage.end();
    }
    addUnclaimed(article.text(), reached, article.text().length(), whole);
    return whole;
  }

  private static void addUnclaimed(String text, int start, int end, List<PassageView> whole) {
    if (!new Span(start, end).trim(text).isEmpty()) {
      whole.add(new PassageView(start, end, "body"));
    }
  }

  /// Whether a span has an element on the page that a link can point to.
  boolean hasPlace(Span span) {
    return ids.contains(Addresses.name(span));
  }

  void appendTo(Element parent) {
    Element text = parent.appendElement("div").addClass("article-text");
    article.language().ifPresent(language -> text.attr("lang", language));
    for (Block block : blocks) {
      marking
          .passage()
          .filter(passage -> block.span().start() <= passage.start())
          .filter(passage -> passage.start() < block.span().end())
          .flatMap(passage -> article.ended())
          .ifPresent(ended -> appendSince(text, ended));
      block.layers().appendTo(element(text, block.kind()), article.text());
    }
  }

  /// Repeats here that the text is a former one: a link opens the page at this place, below the
  /// notice at the top.
  private static void appendSince(Element text, String ended) {
    Element since = text.appendElement("p").addClass("since");
    since.attr("role", "note").attr("lang", "en").appendText("Until ");
    since.appendElement("time").attr("datetime", ended).text(PageText.moment(ended));
    since.appendText(", the article said:");
  }

  private static Element element(Element text, String kind) {
    String label = OUTSIDE.get(kind);
    if (label != null) {
      Element outside = text.appendElement("div").addClass("block outside");
      outside.attr("role", "note").attr("data-kind", kind);
      outside.appendElement("span").addClass("outside-label").text(label);
      return outside.appendElement("p").attr("dir", "auto");
    }
    Element block = text.appendElement("p").addClass("block").attr("data-kind", kind);
    if (kind.equals("subheading")) {
      block.attr("role", "heading").attr("aria-level", "2");
    }
    return block.attr("dir", "auto");
  }
}
