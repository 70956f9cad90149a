package dev.onrecord.encode;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.nativecode.NativeUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Text to word pieces, with offsets in UTF-16 code units.
final class WordPieces implements AutoCloseable {
  /// The model reads at most this many word pieces, its own two marks included.
  private static final int MAX_PIECES = 512;

  private final NativeUse uses = new NativeUse("the embedding model");
  private final HuggingFaceTokenizer tokenizer;

  WordPieces(InputStream tokenizerJson) throws IOException {
    tokenizer =
        HuggingFaceTokenizer.newInstance(
            tokenizerJson, Map.of("truncation", "true", "maxLength", String.valueOf(MAX_PIECES)));
  }

  /// A text's word pieces, the model's own mark first and last with an empty span.
  List<Token> split(String text) {
    var encoding = uses.use(() -> tokenizer.encode(whole(text)));
    long[] ids = encoding.getIds();
    @Nullable CharSpan[] spans = encoding.getCharTokenSpans();
    int[] units = codePointStarts(text);
    List<Token> tokens = new ArrayList<>(ids.length);
    for (int i = 0; i < ids.length; i++) {
      CharSpan span = spans[i];
      Span at =
          span == null ? new Span(0, 0) : new Span(units[span.getStart()], units[span.getEnd()]);
      tokens.add(new Token((int) ids[i], at));
    }
    return tokens;
  }

  /// A word's pieces as the vocabulary spells them: `##` opens all but the first.
  List<String> spell(String word) {
    List<String> marked = List.of(uses.use(() -> tokenizer.encode(whole(word))).getTokens());
    return marked.subList(1, marked.size() - 1);
  }

  /// Half a surrogate pair has no UTF-8, which the tokenizer counts in: '?' takes its place.
  private static String whole(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /// The tokenizer counts code points: `starts[n]` is the UTF-16 offset of code point `n`, and the
  /// last entry is the text's length.
  private static int[] codePointStarts(String text) {
    int[] starts = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int n = 0; n < starts.length - 1; n++) {
      starts[n] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    starts[starts.length - 1] = text.length();
    return starts;
  }

  @Override
  public void close() {
    uses.free(tokenizer::close);
  }
}
