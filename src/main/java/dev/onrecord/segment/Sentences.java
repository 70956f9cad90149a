package dev.onrecord.segment;

import dev.onrecord.domain.Span;
import dev.onrecord.language.Chars;
import dev.onrecord.language.SentenceEnds;
import java.util.ArrayList;
import java.util.List;

/// A paragraph's sentences, which together cover all of it that is not white.
final class Sentences {
  /// The code units of the longest sentence; a longer one is divided.
  static final int LONGEST = 2_000;

  private Sentences() {}

  static List<Span> of(String text, Span paragraph) {
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

  /// Cuts a monstrous sentence at white space, else between whole characters.
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
