package dev.onrecord.segment;

import dev.onrecord.domain.Block;
import dev.onrecord.domain.Passage;
import dev.onrecord.domain.Segmentation;
import java.util.List;

/// The segment stage: what an article's text is made of.
///
/// It has no state and is safe for use by many threads.
public final class Segmenter {
  /// The blocks, passages and statements of any text, also an empty or a broken one.
  ///
  /// @param text the text that all offsets count in, in UTF-16 code units
  public Segmentation segment(String text) {
    List<Block> blocks = Blocks.of(text);
    List<Passage> passages = Passages.of(text, blocks);
    return new Segmentation(blocks, passages, Statements.of(text, blocks, passages));
  }
}
