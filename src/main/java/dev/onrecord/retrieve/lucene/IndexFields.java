package dev.onrecord.retrieve.lucene;

import java.nio.ByteBuffer;
import org.apache.lucene.util.BytesRef;

/// The layout of the index. An article is one block of documents, which is replaced as a whole: for
/// each passage its sentences and then the passage; at the end the article, and its wording, by
/// which near-duplicates are found.
final class IndexFields {
  /// Grows when the layout or the segmentation changes, so that older indexes are rebuilt.
  static final String LAYOUT = "layout/8";

  /// [#SENTENCE], [#PASSAGE], [#ARTICLE] or [#WORDING].
  static final String TYPE = "type";

  static final String SENTENCE = "sentence";
  static final String PASSAGE = "passage";
  static final String ARTICLE = "article";
  static final String WORDING = "wording";

  /// Article id, outlet and day of publication; on every document, so that a scope limits every
  /// search.
  static final String ARTICLE_ID = "id";

  static final String OUTLET = "outlet";
  static final String PUBLISHED = "published";

  /// The text of a sentence or passage, for BM25.
  static final String SENTENCE_TEXT = "sentence_text";

  static final String PASSAGE_TEXT = "passage_text";

  /// On a sentence: how many documents later its passage comes.
  static final String TO_PASSAGE = "to_passage";

  /// On a passage: the pooled vector, and the distinct word pieces.
  static final String POOLED = "pooled";

  static final String PIECE = "piece";

  /// On a passage: stems of the words that have a capital inside a sentence.
  static final String NAME = "name";

  /// On a passage: its words and their base forms in lower case; and those that it spells without a
  /// capital.
  static final String WORD = "word";

  static final String PLAIN_WORD = "plain_word";

  /// On a passage: the names in it, each as [#form] gives it.
  static final String FORM = "form";

  /// On a passage: structure and token vectors, the text, and the article's title.
  static final String PAYLOAD = "payload";

  static final String STORED_TEXT = "text";
  static final String STORED_TITLE = "title";

  /// On an article: its stems, and the archive's generation when it last changed.
  static final String ARTICLE_TEXT = "article_text";

  static final String GENERATION = "generation";

  /// On a wording: the article's id, the wording itself, and its features, of which near-duplicates
  /// share at least one.
  static final String WORDING_OF = "wording_of";

  static final String WORDING_BYTES = "wording_bytes";
  static final String IN_COMMON = "in_common";

  private static final char KEY_END = '\u0001';

  private IndexFields() {}

  /// The term of a name in [#FORM]: its key, a separator, and the name as it is spelled.
  static String form(String key, String name) {
    return key + KEY_END + name;
  }

  /// The term of a feature in [#IN_COMMON].
  static BytesRef feature(long number) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }
}
