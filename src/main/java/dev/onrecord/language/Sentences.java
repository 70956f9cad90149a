package dev.onrecord.language;

import dev.onrecord.domain.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of a paragraph. Together they cover everything in it but white space.
public final class Sentences {
  /// A longer sentence is divided; in UTF-16 code units.
  public static final int LONGEST = 2_000;

  private Sentences() {}

  /// The sentences of a paragraph in order.
  ///
  /// @param paragraph offsets in `text`, half-open, UTF-16
  public static List<Span> of(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    SentenceEnds ends = new SentenceEnds(text, paragraph.end());
    int start = paragraph.start();
    while (start < paragraph.end()) {
      int end = ends.next(start);
      add(text, new Span(start, end).trim(text), sentences);
      start = end;
    }
    return sentences;
  }

  private static void add(String text, Span sentence, List<Span> sentences) {
    if (sentence.isEmpty()) {
      return;
    }
    Span last = sentences.isEmpty() ? sentence : sentences.getLast();
    boolean marksOnly =
        sentence.length() < 20 && !Chars.hasWord(text, sentence.start(), sentence.end());
    if (marksOnly && !sentences.isEmpty() && sentence.end() - last.start() <= LONGEST) {
      sentences.set(sentences.size() - 1, new Span(last.start(), sentence.end()));
    } else {
      divide(text, sentence, sentences);
    }
  }

  /// Divides a sentence that is too long: at white space, or else between two characters.
  private static void divide(String text, Span sentence, List<Span> sentences) {
    int start = sentence.start();
    while (sentence.end() - start > LONGEST) {
      int limit = start + LONGEST;
      int cut = limit;
      while (cut > start + LONGEST / 2 && !Chars.isSpace(text.charAt(cut))) {
        cut--;
      }
      if (!Chars.isSpace(text.charAt(cut))) {
        cut = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
      }
      Span part = new Span(start, cut).trim(text);
      if (!part.isEmpty()) {
        sentences.add(part);
      }
      start = cut;
    }
    Span rest = new Span(start, sentence.end()).trim(text);
    if (!rest.isEmpty()) {
      sentences.add(rest);
    }
  }
}
