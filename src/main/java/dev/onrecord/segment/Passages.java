package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/// Makes the passages, which can be cited: one of each block that is evidence, or several of about
/// equal length if the block is long.
final class Passages {
  /// A longer block is divided; in UTF-16 code units.
  static final int LONGEST = 1_200;

  private Passages() {}

  static List<Passage> of(String text, List<Block> blocks) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind().isEvidence()) {
        addParts(block, Sentences.of(text, block.span()), passages);
      }
    }
    return passages;
  }

  /// Divides a block after the sentences that come closest to equal parts.
  private static void addParts(Block block, List<Span> sentences, List<Passage> passages) {
    int parts = Math.max(1, (block.span().length() + LONGEST - 1) / LONGEST);
    int first = 0;
    for (int i = 0; i < sentences.size(); i++) {
      boolean last = i == sentences.size() - 1;
      int start = sentences.get(first).start();
      int end = sentences.get(i).end();
      int share = Math.max(1, block.span().length() / parts);
      if (last || end - start + sentences.get(i + 1).length() / 2 >= share) {
        passages.add(
            new Passage(block.kind(), new Span(start, end), sentences.subList(first, i + 1)));
        first = i + 1;
      }
    }
  }
}
