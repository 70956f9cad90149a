package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text's paragraphs, each marked with what it is.
final class Blocks {
  private Blocks() {}

  static List<Block> of(String text) {
    List<Paragraph> paragraphs = Paragraphs.of(text);
    Kind[] kinds = Layout.kinds(text, paragraphs);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      Span span = paragraphs.get(i).span();
      if (kinds[i] == Kind.BODY) {
        addBody(text, span, blocks);
      } else {
        blocks.add(new Block(kinds[i], span));
      }
    }
    return blocks.stream().anyMatch(b -> b.kind().isEvidence()) ? blocks : withEvidence(blocks);
  }

  /// Adds a body paragraph, with credit, caption and dateline as blocks of their own.
  private static void addBody(String text, Span paragraph, List<Block> blocks) {
    Span rest = paragraph;
    Optional<Span> glued = Credits.glued(text, rest);
    if (glued.isPresent()) {
      blocks.add(new Block(Kind.CREDIT, glued.get()));
      rest = new Span(glued.get().end(), rest.end()).trim(text);
    }
    Optional<Span> dateline = glued.isPresent() ? Optional.empty() : Datelines.of(text, rest);
    if (dateline.isPresent()) {
      blocks.add(new Block(Kind.DATELINE, dateline.get()));
      rest = new Span(dateline.get().end(), rest.end()).trim(text);
    }
    Optional<Span> picture = Credits.trailingPicture(text, rest);
    Optional<Span> credit = picture.isPresent() ? picture : Credits.trailingAgencies(text, rest);
    int wordsEnd = credit.map(Span::start).orElse(rest.end());
    Span words = new Span(rest.start(), wordsEnd).trim(text);
    boolean caption =
        glued.isPresent()
            || picture.isPresent()
            || (dateline.isEmpty() && Captions.is(words.of(text)));
    blocks.add(new Block(caption ? Kind.CAPTION : Kind.BODY, words));
    credit.ifPresent(c -> blocks.add(new Block(Kind.CREDIT, c)));
  }

  private static List<Block> withEvidence(List<Block> blocks) {
    boolean onlyFurniture = blocks.stream().allMatch(b -> b.kind() == Kind.FURNITURE);
    return blocks.stream()
        .map(b -> b.kind() == Kind.FURNITURE && !onlyFurniture ? b : new Block(Kind.BODY, b.span()))
        .toList();
  }
}
