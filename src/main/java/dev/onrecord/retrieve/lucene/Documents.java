package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Article;
import dev.onrecord.domain.EncodedPassage;
import dev.onrecord.domain.Encoding.Token;
import dev.onrecord.domain.IndexedArticle;
import dev.onrecord.domain.Passage;
import dev.onrecord.domain.Span;
import dev.onrecord.retrieve.TokenReduction;
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

/// An article as its block of documents; [Fields] tells the layout.
final class Documents {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.]*+");

  private Documents() {}

  static List<Document> of(IndexedArticle indexed, long generation, TokenReduction reduction) {
    Article article = indexed.article();
    String text = article.text();
    List<Document> block = new ArrayList<>();
    for (EncodedPassage encoded : indexed.passages()) {
      Passage passage = encoded.passage();
      int left = passage.sentences().size();
      for (Span sentence : passage.sentences()) {
        Document document = document(article, Fields.SENTENCE);
        document.add(new TextField(Fields.SENTENCE_TEXT, sentence.of(text), Store.NO));
        document.add(new NumericDocValuesField(Fields.TO_PASSAGE, left--));
        block.add(document);
      }
      block.add(passage(indexed, encoded, reduction));
    }
    Document whole = document(article, Fields.ARTICLE);
    whole.add(new StoredField(Fields.ARTICLE_ID, article.id()));
    whole.add(new StoredField(Fields.GENERATION, Long.toString(generation)));
    whole.add(new TextField(Fields.ARTICLE_TEXT, text, Store.NO));
    block.add(whole);
    block.add(wording(article, indexed.passages().stream().map(EncodedPassage::passage).toList()));
    return block;
  }

  /// The document that tells how an article is worded.
  private static Document wording(Article article, List<Passage> passages) {
    ArticleWording wording = ArticleWording.of(article, passages);
    Document document = document(article, Fields.WORDING);
    document.add(new StringField(Fields.WORDING_OF, article.id(), Store.NO));
    document.add(new BinaryDocValuesField(Fields.WORDING_BYTES, wording.toBytes()));
    wording
        .inCommon()
        .forEach(term -> document.add(new StringField(Fields.IN_COMMON, term, Store.NO)));
    return document;
  }

  private static Document passage(
      IndexedArticle indexed, EncodedPassage encoded, TokenReduction reduction) {
    Article article = indexed.article();
    String text = encoded.passage().span().of(article.text());
    Document document = document(article, Fields.PASSAGE);
    document.add(new TextField(Fields.PASSAGE_TEXT, text, Store.NO));
    document.add(new StoredField(Fields.STORED_TEXT, text));
    document.add(new StoredField(Fields.STORED_TITLE, article.metadata().title().orElse("")));
    document.add(new StoredField(Fields.ARTICLE_ID, article.id()));
    document.add(
        new KnnFloatVectorField(
            Fields.POOLED, encoded.whole().pooled(), VectorSimilarityFunction.DOT_PRODUCT));
    encoded.whole().tokens().stream()
        .map(Token::piece)
        .distinct()
        .forEach(piece -> document.add(new StringField(Fields.PIECE, piece.toString(), Store.NO)));
    names(encoded.passage(), article.text())
        .forEach(name -> document.add(new StringField(Fields.NAME, name, Store.NO)));
    words(encoded.passage(), article.text()).forEach(document::add);
    PassagePayload payload =
        PassagePayload.of(article.id(), encoded, indexed.statements(), article.text(), reduction);
    document.add(new BinaryDocValuesField(Fields.PAYLOAD, payload.toBytes()));
    return document;
  }

  /// What helps to read words that are spelled otherwise.
  private static List<StringField> words(Passage passage, String text) {
    String whole = passage.span().of(text);
    List<StringField> fields = new ArrayList<>();
    WordForms.of(whole).forEach(word -> fields.add(new StringField(Fields.WORD, word, Store.NO)));
    WordForms.of(WordForms.withoutCapitals(whole))
        .forEach(word -> fields.add(new StringField(Fields.PLAIN_WORD, word, Store.NO)));
    passage.sentences().stream()
        .flatMap(sentence -> WordForms.names(sentence.of(text)).stream())
        .distinct()
        .map(name -> Fields.form(WordForms.key(name), name))
        .forEach(form -> fields.add(new StringField(Fields.FORM, form, Store.NO)));
    return fields;
  }

  /// The stems of the passage's capitalised words but those that open a sentence.
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
    document.add(new StringField(Fields.TYPE, type, Store.NO));
    document.add(new StringField(Fields.ARTICLE_ID, article.id(), Store.NO));
    article
        .metadata()
        .outlet()
        .ifPresent(o -> document.add(new StringField(Fields.OUTLET, o, Store.NO)));
    article
        .metadata()
        .published()
        .ifPresent(day -> document.add(new LongPoint(Fields.PUBLISHED, day.toEpochDay())));
    return document;
  }
}
