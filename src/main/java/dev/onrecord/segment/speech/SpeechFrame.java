package dev.onrecord.segment.speech;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import dev.onrecord.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// A sentence as its words and marks, with each quotation as one token. The other tokens are the
/// frame in which the quotation stands: `[...] Makarov said, according to BBC News.`
///
/// @param sentence offsets in the article's text, half-open, UTF-16
record SpeechFrame(String text, Span sentence, List<Token> tokens) {
  /// The frame of a sentence.
  ///
  /// @param quotations the quotations that overlap the sentence, in order
  static SpeechFrame of(String text, Span sentence, List<Quotation> quotations) {
    List<Token> tokens = new ArrayList<>();
    int next = 0;
    int i = sentence.start();
    while (i < sentence.end()) {
      if (next < quotations.size() && quotations.get(next).outer().start() <= i) {
        int end = Math.min(sentence.end(), quotations.get(next).outer().end());
        if (end > i) {
          tokens.add(new Token(Token.Type.QUOTATION, new Span(i, end), ""));
          i = end;
        }
        next++;
      } else if (Chars.isSpace(text.charAt(i))) {
        i++;
      } else {
        int end = Tokenizer.wordEnd(text, i, sentence.end());
        Token.Type type = end > i ? Token.Type.WORD : Token.Type.MARK;
        Span span = new Span(i, Math.max(end, i + 1));
        tokens.add(new Token(type, span, span.of(text)));
        i = span.end();
      }
    }
    return new SpeechFrame(text, sentence, tokens);
  }

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return tokens.get(i);
  }

  /// Whether there is a word at `i`, and it is `word` in lower case.
  boolean is(int i, String word) {
    return isWord(i) && at(i).lower().equals(word);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size() && at(i).isWord();
  }

  boolean isQuotation(int i) {
    return i >= 0 && i < size() && at(i).isQuotation();
  }

  /// Whether the sentence, or a part of it after a mark, ends before token `i`.
  boolean isEnd(int i) {
    return i >= size() || at(i).isMark();
  }

  /// Whether a token begins the sentence or stands after a quotation or mark.
  boolean isStart(int i) {
    return i <= 0 || !at(i - 1).isWord();
  }

  boolean hasQuotation() {
    return tokens.stream().anyMatch(Token::isQuotation);
  }

  int words() {
    return (int) tokens.stream().filter(Token::isWord).count();
  }

  /// The words of tokens `[from, to)`, white space made single.
  String words(int from, int to) {
    return from >= to
        ? ""
        : text.substring(at(from).span().start(), at(to - 1).span().end()).replaceAll("\\s+", " ");
  }
}
