package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.Optional;

/// The structure of an article's text.
///
/// @param blocks all of the text but white space, in order, without overlap
/// @param passages the citable parts, in order
/// @param statements the reported speech, in order of `span`
public record Segmentation(List<Block> blocks, List<Passage> passages, List<Statement> statements) {
  public Segmentation {
    blocks = List.copyOf(blocks);
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
  }

  /// The first title block, if the text has one.
  public Optional<Span> title() {
    return blocks.stream().filter(b -> b.kind() == Kind.TITLE).map(Block::span).findFirst();
  }
}
