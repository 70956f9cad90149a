package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.ArchiveWord;
import dev.onrecord.language.Stems;
import dev.onrecord.retrieve.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// The words of the Lucene index, as of the commit that was used last.
public final class LuceneVocabulary implements Vocabulary {
  private static final int MAX_EDITS = 2;

  /// The first letter is seldom wrong, and a search without it takes much longer.
  private static final int SAME_AT_START = 1;

  private final LuceneIndex index;

  public LuceneVocabulary(LuceneIndex index) {
    this.index = index;
  }

  @Override
  public boolean has(String word) {
    return index.withLatestSearcher(
        searcher -> {
          IndexReader reader = searcher.getIndexReader();
          for (String stem : Stems.of(word)) {
            if (reader.docFreq(new Term(IndexFields.ARTICLE_TEXT, stem)) == 0) {
              return false;
            }
          }
          return true;
        });
  }

  @Override
  public int passages(String words) {
    return index.withLatestSearcher(
        searcher -> {
          int least = Integer.MAX_VALUE;
          for (String stem : Stems.of(words)) {
            least =
                Math.min(
                    least,
                    searcher.getIndexReader().docFreq(new Term(IndexFields.PASSAGE_TEXT, stem)));
          }
          return least == Integer.MAX_VALUE ? 0 : least;
        });
  }

  @Override
  public boolean isName(String word) {
    return index.withLatestSearcher(
        searcher -> !forms(searcher.getIndexReader(), WordForms.key(word)).isEmpty());
  }

  @Override
  public List<ArchiveWord> variants(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return index.withLatestSearcher(
        searcher -> {
          IndexReader reader = searcher.getIndexReader();
          return reader.docFreq(new Term(IndexFields.WORD, lower)) > 0
              ? List.of()
              : forms(reader, WordForms.key(word));
        });
  }

  @Override
  public List<ArchiveWord> near(String word) {
    return index.withLatestSearcher(
        searcher -> {
          int passages = LuceneIndex.state(searcher).passages();
          int least = (int) Math.log10(Math.max(1, passages));
          return near(searcher.getIndexReader(), word.toLowerCase(Locale.ROOT), least);
        });
  }

  /// @param least how many passages must have a name
  private static List<ArchiveWord> near(IndexReader reader, String word, int least)
      throws IOException {
    Terms words = MultiTerms.getTerms(reader, IndexFields.WORD);
    if (words == null) {
      return List.of();
    }
    FuzzyTermsEnum fuzzy =
        new FuzzyTermsEnum(words, new Term(IndexFields.WORD, word), MAX_EDITS, SAME_AT_START, true);
    List<ArchiveWord> near = new ArrayList<>();
    for (BytesRef at = fuzzy.next(); at != null; at = fuzzy.next()) {
      String text = at.utf8ToString();
      boolean isName = reader.docFreq(new Term(IndexFields.PLAIN_WORD, text)) == 0;
      int passages = fuzzy.docFreq();
      if (!isName || passages >= least) {
        near.add(new ArchiveWord(isName ? spelling(reader, text) : text, passages, isName));
      }
    }
    near.sort(Comparator.comparing(ArchiveWord::text));
    return near;
  }

  /// A name as the archive spells it, with its capitals.
  private static String spelling(IndexReader reader, String lower) throws IOException {
    return forms(reader, WordForms.key(lower)).stream()
        .map(ArchiveWord::text)
        .filter(form -> form.toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .orElse(lower);
  }

  private static List<ArchiveWord> forms(IndexReader reader, String key) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, IndexFields.FORM);
    List<ArchiveWord> forms = new ArrayList<>();
    if (terms != null) {
      String prefix = IndexFields.form(key, "");
      TermsEnum all = terms.iterator();
      TermsEnum.SeekStatus found = all.seekCeil(new BytesRef(prefix));
      BytesRef at = found == TermsEnum.SeekStatus.END ? null : all.term();
      while (at != null && at.utf8ToString().startsWith(prefix)) {
        String form = at.utf8ToString().substring(prefix.length());
        forms.add(new ArchiveWord(form, all.docFreq(), true));
        at = all.next();
      }
    }
    forms.sort(
        Comparator.comparingInt(ArchiveWord::passages).reversed().thenComparing(ArchiveWord::text));
    return forms;
  }
}
