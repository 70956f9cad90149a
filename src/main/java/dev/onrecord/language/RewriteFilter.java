package dev.onrecord.language;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives each token another spelling.
public final class RewriteFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> rewrite;

  RewriteFilter(TokenStream input, UnaryOperator<String> rewrite) {
    super(input);
    this.rewrite = rewrite;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String was = term.toString();
    String is = rewrite.apply(was);
    if (!is.equals(was)) {
      term.setEmpty().append(is);
    }
    return true;
  }
}
