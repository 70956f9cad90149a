package dev.onrecord.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// English words by their stem, as BM25 counts them: inflections, British and American spellings
/// and romanizations of a name are one word, with accents or without. Thread-safe.
public final class Stems {
  public static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
          TokenStream told = new StopFilter(plain, EnglishAnalyzer.getDefaultStopSet());
          return new TokenStreamComponents(words, stemmed(new ASCIIFoldingFilter(told)));
        }
      };

  /// Without stop words, and with a word as one token whatever it has inside.
  private static final Analyzer WHOLE_WORD =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer word = new KeywordTokenizer();
          return new TokenStreamComponents(
              word, stemmed(new ASCIIFoldingFilter(new LowerCaseFilter(word))));
        }
      };

  private static final Analyzer PORTER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer word = new KeywordTokenizer();
          return new TokenStreamComponents(word, new PorterStemFilter(word));
        }
      };

  private Stems() {}

  private static TokenStream stemmed(TokenStream words) {
    TokenStream stems = new PorterStemFilter(new RewriteFilter(words, Spelling::ofWord));
    return new RewriteFilter(stems, stem -> Romanized.of(Spelling.ofStem(stem)));
  }

  /// The stems of a text in order, without stop words.
  public static List<String> of(String text) {
    return tokens(ANALYZER, text);
  }

  /// The stem of one word, also of a stop word.
  public static String ofWord(String word) {
    List<String> tokens = tokens(WHOLE_WORD, word);
    return tokens.isEmpty() ? word : tokens.getFirst();
  }

  /// What Porter's stemmer leaves of a word in lower case.
  static String porter(String word) {
    List<String> tokens = tokens(PORTER, word);
    return tokens.isEmpty() ? word : tokens.getFirst();
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
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
