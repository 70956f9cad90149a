package dev.onrecord.retrieve.lucene;

import dev.onrecord.language.Romanized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of a text as they are spelled, by which misspelled words are corrected.
final class WordForms {
  private static final Pattern FINAL_Y = Pattern.compile("(?<=[a-z]{3})y$");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
  private static final Pattern CAPITALISED = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}]*+");

  /// Longer words are no names, and Lucene limits the length of terms.
  private static final int LONGEST = 60;

  private static final Analyzer WITH_BASE_FORMS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer letters = new LetterTokenizer();
          TokenStream twice = new KeywordRepeatFilter(new LowerCaseFilter(letters));
          return new TokenStreamComponents(letters, new KStemFilter(twice));
        }
      };

  private WordForms() {}

  /// The distinct words of a text in lower case, and the base form of each: *threaten* for
  /// *threatened*, by Krovetz's stemmer, which knows what is a word.
  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    try (TokenStream stream = WITH_BASE_FORMS.tokenStream(IndexFields.WORD, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string does not fail", e);
    }
    return words;
  }

  /// A text without its capitalised words.
  static String withoutCapitals(String text) {
    return CAPITALISED.matcher(text).replaceAll("");
  }

  /// The capitalised words of a sentence. The word that opens it is a name where another follows.
  static Set<String> names(String sentence) {
    List<MatchResult> words = WORD.matcher(sentence).results().toList();
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).group();
      if (word.length() <= LONGEST
          && isCapitalised(words, i)
          && (i > 0 || isCapitalised(words, i + 1))) {
        names.add(word);
      }
    }
    return names;
  }

  private static boolean isCapitalised(List<MatchResult> words, int at) {
    return at < words.size() && Character.isUpperCase(words.get(at).group().codePointAt(0));
  }

  /// The key that all romanizations of a name share.
  static String key(String name) {
    char[] chars = name.toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[4 * chars.length];
    int length = ASCIIFoldingFilter.foldToASCII(chars, 0, folded, 0, chars.length);
    return Romanized.of(FINAL_Y.matcher(new String(folded, 0, length)).replaceAll("i"));
  }
}
