package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Kind;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.similarity.MinHash;
import dev.onrecord.similarity.Wording;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.lucene.util.BytesRef;

/// How an article is worded, to tell what else is nearly the same.
///
/// @param day of publication, in days since 1970 began; the latest there is where none is stated
/// @param signature of its own prose, without titles, captions and page furniture
/// @param sentences by [key][Wording#key], each at its first place
record ArticleWording(String articleId, long day, MinHash signature, Map<Long, Span> sentences) {
  static ArticleWording of(Article article, List<Passage> passages) {
    String text = article.text();
    Map<Long, Span> sentences = new LinkedHashMap<>();
    for (Passage passage : passages) {
      for (Span sentence : passage.sentences()) {
        long key = Wording.key(sentence.of(text));
        if (key != 0) {
          sentences.putIfAbsent(key, sentence);
        }
      }
    }
    String prose =
        passages.stream()
            .filter(passage -> passage.kind() == Kind.BODY)
            .map(passage -> passage.span().of(text))
            .collect(Collectors.joining("\n"));
    return new ArticleWording(
        article.id(),
        article.metadata().published().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE),
        MinHash.of(prose),
        sentences);
  }

  /// Terms of which near-duplicates share at least one.
  List<BytesRef> inCommon() {
    return LongStream.concat(
            sentences.keySet().stream().mapToLong(Long::longValue),
            LongStream.of(signature.bands()))
        .distinct()
        .mapToObj(ArticleWording::term)
        .toList();
  }

  /// A number as a term of [IndexFields#IN_COMMON].
  static BytesRef term(long number) {
    return new BytesRef(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  BytesRef toBytes() {
    byte[] id = articleId.getBytes(StandardCharsets.UTF_8);
    int size =
        Integer.BYTES * 2
            + id.length
            + Long.BYTES
            + MinHash.BYTES
            + sentences.size() * (Long.BYTES + 2 * Integer.BYTES);
    ByteBuffer out = ByteBuffer.allocate(size).putInt(id.length).put(id).putLong(day);
    signature.write(out);
    out.putInt(sentences.size());
    sentences.forEach((key, span) -> out.putLong(key).putInt(span.start()).putInt(span.end()));
    return new BytesRef(out.array());
  }

  static ArticleWording fromBytes(BytesRef bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    byte[] id = new byte[in.getInt()];
    in.get(id);
    long day = in.getLong();
    MinHash signature = MinHash.read(in);
    Map<Long, Span> sentences = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      sentences.put(in.getLong(), new Span(in.getInt(), in.getInt()));
    }
    return new ArticleWording(new String(id, StandardCharsets.UTF_8), day, signature, sentences);
  }
}
