package dev.onrecord.retrieve.rank;

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

/// The wording of an article in a form by which near-duplicates of it are found.
///
/// @param day of publication, in days since 1970-01-01; [Long#MAX_VALUE] if none is stated
/// @param signature of the article's prose, without titles, captions and website text
/// @param sentences the first place of each sentence, by the sentence's [key][Wording#key]
public record ArticleWording(
    String articleId, long day, MinHash signature, Map<Long, Span> sentences) {
  public static ArticleWording of(Article article, List<Passage> passages) {
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

  /// Numbers of which two near-duplicates share at least one: the keys of the sentences, then the
  /// bands of the signature.
  public List<Long> features() {
    return LongStream.concat(
            sentences.keySet().stream().mapToLong(Long::longValue),
            LongStream.of(signature.bands()))
        .distinct()
        .boxed()
        .toList();
  }

  /// Whether the other article is a near-duplicate.
  boolean isNear(ArticleWording other) {
    return signature.isNearDuplicateOf(other.signature);
  }

  /// Writes this for [#read].
  public byte[] toBytes() {
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
    return out.array();
  }

  /// Reads what [#toBytes] wrote.
  public static ArticleWording read(ByteBuffer in) {
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
