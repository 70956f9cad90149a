package dev.onrecord.retrieve.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// English words by their stem, as BM25 counts them: inflections, British and American spellings
/// and romanizations of a name are one word, with accents or without. Thread-safe.
final class Stems {
  static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
          TokenStream told = new StopFilter(plain, EnglishAnalyzer.getDefaultStopSet());
          TokenStream spelled = new RewriteFilter(new ASCIIFoldingFilter(told), Spellings::ofWord);
          TokenStream stems = new PorterStemFilter(spelled);
          return new TokenStreamComponents(
              words, new RewriteFilter(stems, stem -> Romanized.of(Spellings.ofStem(stem))));
        }
      };

  private Stems() {}

  /// The stems of a text in order, without stop words.
  static List<String> of(String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(IndexFields.PASSAGE_TEXT, text)) {
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
