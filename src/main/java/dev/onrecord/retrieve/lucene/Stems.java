package dev.onrecord.retrieve.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// English words by their stem, as BM25 counts them. Thread-safe.
final class Stems {
  static final Analyzer ANALYZER = new EnglishAnalyzer();

  private Stems() {}

  /// The stems of a text in order, without stop words.
  static List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(Fields.PASSAGE_TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string does not fail", e);
    }
    return stems;
  }
}
