package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.article.Passage;
import dev.onrecord.domain.index.EncodedPassage;
import dev.onrecord.domain.index.Encoding.Token;
import dev.onrecord.domain.index.IndexedArticle;
import dev.onrecord.language.Stems;
import dev.onrecord.retrieve.rank.ArticleWording;
import dev.onrecord.retrieve.rank.PassagePayload;
import dev.onrecord.retrieve.rank.TokenReduction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// Turns an article into its block of documents; [IndexFields] describes the layout.
final class IndexDocuments {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.]*+");

  private IndexDocuments() {}

  static List<Document> of(IndexedArticle indexed, long generation, TokenReduction reduction) {
    Article article = indexed.article();
    String text = article.text();
    List<Document> block = new ArrayList<>();
    for (EncodedPassage encoded : indexed.passages()) {
      Passage passage = encoded.passage();
      int left = passage.sentences().size();
      for (Span sentence : passage.sentences()) {
        Document document = document(article, IndexFields.SENTENCE);
        document.add(new TextField(IndexFields.SENTENCE_TEXT, sentence.of(text), Store.NO));
        document.add(new NumericDocValuesField(IndexFields.TO_PASSAGE, left--));
        block.add(document);
      }
      block.add(passage(indexed, encoded, reduction));
    }
    Document whole = document(article, IndexFields.ARTICLE);
    whole.add(new StoredField(IndexFields.ARTICLE_ID, article.id()));
    whole.add(new StoredField(IndexFields.GENERATION, Long.toString(generation)));
    whole.add(new TextField(IndexFields.ARTICLE_TEXT, text, Store.NO));
    block.add(whole);
    block.add(wording(article, indexed.passages().stream().map(EncodedPassage::passage).toList()));
    return block;
  }

  /// The document by which near-duplicates are found.
  private static Document wording(Article article, List<Passage> passages) {
    ArticleWording wording = ArticleWording.of(article, passages);
    Document document = document(article, IndexFields.WORDING);
    document.add(new StringField(IndexFields.WORDING_OF, article.id(), Store.NO));
    document.add(
        new BinaryDocValuesField(IndexFields.WORDING_BYTES, new BytesRef(wording.toBytes())));
    wording
        .features()
        .forEach(
            feature ->
                document.add(
                    new StringField(
                        IndexFields.IN_COMMON, IndexFields.feature(feature), Store.NO)));
    return document;
  }

  private static Document passage(
      IndexedArticle indexed, EncodedPassage encoded, TokenReduction reduction) {
    Article article = indexed.article();
    String text = encoded.passage().span().of(article.text());
    Document document = document(article, IndexFields.PASSAGE);
    document.add(new TextField(IndexFields.PASSAGE_TEXT, text, Store.NO));
    document.add(new StoredField(IndexFields.STORED_TEXT, text));
    document.add(new StoredField(IndexFields.STORED_TITLE, article.metadata().title().orElse("")));
    document.add(new StoredField(IndexFields.ARTICLE_ID, article.id()));
    document.add(
        new KnnFloatVectorField(
            IndexFields.POOLED, encoded.whole().pooled(), VectorSimilarityFunction.DOT_PRODUCT));
    encoded.whole().tokens().stream()
        .map(Token::piece)
        .distinct()
        .forEach(
            piece -> document.add(new StringField(IndexFields.PIECE, piece.toString(), Store.NO)));
    names(encoded.passage(), article.text())
        .forEach(name -> document.add(new StringField(IndexFields.NAME, name, Store.NO)));
    words(encoded.passage(), article.text()).forEach(document::add);
    PassagePayload payload =
        PassagePayload.of(article.id(), encoded, indexed.statements(), article.text(), reduction);
    document.add(new BinaryDocValuesField(IndexFields.PAYLOAD, new BytesRef(payload.toBytes())));
    return document;
  }

  /// The fields by which misspelled words and other romanizations are found.
  private static List<StringField> words(Passage passage, String text) {
    String whole = passage.span().of(text);
    List<StringField> fields = new ArrayList<>();
    WordForms.of(whole)
        .forEach(word -> fields.add(new StringField(IndexFields.WORD, word, Store.NO)));
    WordForms.of(WordForms.withoutCapitals(whole))
        .forEach(word -> fields.add(new StringField(IndexFields.PLAIN_WORD, word, Store.NO)));
    passage.sentences().stream()
        .flatMap(sentence -> WordForms.names(sentence.of(text)).stream())
        .distinct()
        .map(name -> IndexFields.form(WordForms.key(name), name))
        .forEach(form -> fields.add(new StringField(IndexFields.FORM, form, Store.NO)));
    return fields;
  }

  /// The stems of the passage's capitalised words, except the first word of a sentence.
  private static Set<String> names(Passage passage, String text) {
    Set<String> names = new LinkedHashSet<>();
    for (Span sentence : passage.sentences()) {
      Matcher words = WORD.matcher(sentence.of(text));
      for (boolean opens = true; words.find(); opens = false) {
        if (!opens && Character.isUpperCase(words.group().codePointAt(0))) {
          names.addAll(Stems.of(words.group()));
        }
      }
    }
    return names;
  }

  private static Document document(Article article, String type) {
    Document document = new Document();
    document.add(new StringField(IndexFields.TYPE, type, Store.NO));
    document.add(new StringField(IndexFields.ARTICLE_ID, article.id(), Store.NO));
    article
        .metadata()
        .outlet()
        .ifPresent(o -> document.add(new StringField(IndexFields.OUTLET, o, Store.NO)));
    article
        .metadata()
        .published()
        .ifPresent(day -> document.add(new LongPoint(IndexFields.PUBLISHED, day.toEpochDay())));
    return document;
  }
}
