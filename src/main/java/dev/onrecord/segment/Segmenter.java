package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Block;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.article.Segmentation;
import dev.onrecord.language.Sentences;
import dev.onrecord.segment.speech.Statements;
import java.util.List;

/// The segment stage: finds blocks, passages, sentences and statements of an article's text.
///
/// It has no state and is safe for use by many threads.
public final class Segmenter {
  /// The version of segmenting. An index that was made with another version is made again. It
  /// changes with everything that changes passages, sentences or statements.
  public static final String FINGERPRINT = "segments/4";

  /// The blocks, passages and statements of any text, also an empty or a broken one.
  ///
  /// @param text the text that all offsets count in, in UTF-16 code units
  public Segmentation segment(String text) {
    List<Block> blocks = Blocks.of(text);
    List<Passage> passages = Passages.of(text, blocks);
    return new Segmentation(blocks, passages, Statements.of(text, blocks, passages));
  }

  /// The sentences of a passage, as [#segment] finds them.
  ///
  /// @param text the article's text
  /// @param passage one of its passages; offsets in `text`, half-open, UTF-16
  public static List<Span> sentences(String text, Span passage) {
    return Sentences.of(text, passage);
  }
}
