package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import java.util.ArrayList;
import java.util.List;

/// The words that a sentence quotes, without quotation marks. A comma or full stop at their end
/// belongs to the sentence around them and is left out; a question or exclamation mark is the
/// speaker's own and stays.
final class QuotedWords {
  private QuotedWords() {}

  static List<Span> of(String text, Span sentence, List<Quotation> quotations) {
    List<Span> words = new ArrayList<>();
    for (Quotation quotation : quotations) {
      int start = Math.max(sentence.start(), quotation.inner().start());
      int end = Math.min(sentence.end(), quotation.inner().end());
      Span span = new Span(Math.min(start, end), end).trim(text);
      if (!span.isEmpty() && framesEnd(text, span)) {
        span = new Span(span.start(), span.end() - 1).trim(text);
      }
      if (!span.isEmpty() && Chars.hasWord(text, span.start(), span.end())) {
        words.add(span);
      }
    }
    return words;
  }

  private static boolean framesEnd(String text, Span span) {
    char last = text.charAt(span.end() - 1);
    if (last == ',' || last == '，' || last == '。') {
      return true;
    }
    int from = span.end() - 1;
    while (from > span.start() && span.end() - from < 12 && !Chars.isSpace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, span.end() - 1);
    return last == '.' && word.indexOf('.') < 0 && !word.isEmpty();
  }
}
