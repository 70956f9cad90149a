package dev.onrecord.retrieve.lucene;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;

/// The index's layout. An article is one block of documents: for each passage its sentences, then
/// the passage; then the article. A block is replaced as a whole. Besides, an article has one
/// document that tells how it is worded.
final class IndexFields {
  /// Grows when the layout or the segmentation changes, so that older indexes are made again.
  static final String LAYOUT = "layout/7";

  /// [#SENTENCE], [#PASSAGE], [#ARTICLE] or [#WORDING].
  static final String TYPE = "type";

  static final String SENTENCE = "sentence";
  static final String PASSAGE = "passage";
  static final String ARTICLE = "article";
  static final String WORDING = "wording";

  /// Article id, outlet and day of publication; on every document, so that a scope limits all.
  static final String ARTICLE_ID = "id";

  static final String OUTLET = "outlet";
  static final String PUBLISHED = "published";

  /// The searched text of a sentence or passage document.
  static final String SENTENCE_TEXT = "sentence_text";

  static final String PASSAGE_TEXT = "passage_text";

  /// On a sentence: how many documents further its passage stands.
  static final String TO_PASSAGE = "to_passage";

  /// On a passage: the pooled vector, the distinct word pieces, and everything that rescoring
  /// needs.
  static final String POOLED = "pooled";

  static final String PIECE = "piece";

  /// On a passage: stems of the words that have a capital inside a sentence.
  static final String NAME = "name";

  /// On a passage: its words and their base forms, in lower case; and those of them that it spells
  /// without a capital.
  static final String WORD = "word";

  static final String PLAIN_WORD = "plain_word";

  /// On a passage: the names in it, each as [#form] gives it.
  static final String FORM = "form";

  static final String PAYLOAD = "payload";
  static final String STORED_TEXT = "text";
  static final String STORED_TITLE = "title";

  /// On an article: its stems, and the archive's generation when it last changed.
  static final String ARTICLE_TEXT = "article_text";

  static final String GENERATION = "generation";

  /// On a wording: the article's id, the wording itself, and what near-duplicates have in common:
  /// the keys of the sentences and the bands of the signature.
  static final String WORDING_OF = "wording_of";

  static final String WORDING_BYTES = "wording_bytes";
  static final String IN_COMMON = "in_common";

  private static final char KEY_END = '\u0001';

  private IndexFields() {}

  /// The term of a name in [#FORM]: its key, a mark, and the name as it is spelled.
  static String form(String key, String name) {
    return key + KEY_END + name;
  }

  /// The term of a number in [#IN_COMMON].
  static BytesRef feature(long number) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }
}
