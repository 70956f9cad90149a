package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.question.Term;
import dev.onrecord.language.Stems;
import dev.onrecord.retrieve.ReciprocalRankFusion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The passages worth rescoring: BM25 over sentences, BM25 over passages and nearest pooled
/// vectors, fused by reciprocal rank.
///
/// @param passages document numbers of passages, most promising first
/// @param passageBm25 by passage document number
/// @param sentenceBm25 by sentence document number
record Candidates(List<Integer> passages, Bm25 passageBm25, Bm25 sentenceBm25) {
  static Candidates find(
      IndexSearcher searcher, Question question, Encoding encoding, Scope scope, int limit)
      throws IOException {
    ScoreDoc[] byPassage =
        search(
            searcher, text(question, IndexFields.PASSAGE_TEXT), IndexFields.PASSAGE, scope, limit);
    ScoreDoc[] bySentence =
        search(
            searcher,
            text(question, IndexFields.SENTENCE_TEXT),
            IndexFields.SENTENCE,
            scope,
            limit);
    ScoreDoc[] byVector =
        searcher.search(
                new KnnFloatVectorQuery(
                    IndexFields.POOLED,
                    encoding.pooled(),
                    limit,
                    filter(IndexFields.PASSAGE, scope)),
                limit)
            .scoreDocs;
    List<Integer> passages =
        ReciprocalRankFusion.fuse(
            List.of(docs(byPassage), passagesOf(searcher, bySentence), docs(byVector)), limit);
    return new Candidates(
        passages,
        Bm25.of(byPassage, reach(searcher, question, IndexFields.PASSAGE_TEXT)),
        Bm25.of(bySentence, reach(searcher, question, IndexFields.SENTENCE_TEXT)));
  }

  private static ScoreDoc[] search(
      IndexSearcher searcher, BooleanQuery.Builder text, String type, Scope scope, int limit)
      throws IOException {
    return searcher.search(text.add(filter(type, scope), Occur.FILTER).build(), limit).scoreDocs;
  }

  /// What a text would score that repeats all of the question's terms without end.
  private static double reach(IndexSearcher searcher, Question question, String field)
      throws IOException {
    CollectionStatistics texts = searcher.collectionStatistics(field);
    double reach = 0;
    for (String stem : stems(question)) {
      int frequency =
          searcher.getIndexReader().docFreq(new org.apache.lucene.index.Term(field, stem));
      long all = texts == null ? 0 : texts.docCount();
      reach += Math.log1p((all - frequency + .5) / (frequency + .5));
    }
    return reach;
  }

  /// Any of the question's terms, by stem. User text becomes terms, never query syntax.
  private static BooleanQuery.Builder text(Question question, String field) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    stems(question)
        .forEach(
            stem ->
                any.add(
                    new TermQuery(new org.apache.lucene.index.Term(field, stem)), Occur.SHOULD));
    return any;
  }

  private static List<String> stems(Question question) {
    return question.terms().stream()
        .map(Term::text)
        .flatMap(text -> Stems.of(text).stream())
        .distinct()
        .limit(IndexSearcher.getMaxClauseCount() / 2)
        .toList();
  }

  /// The documents of a type whose articles are in a scope.
  static Query filter(String type, Scope scope) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(LuceneIndex.type(type), Occur.FILTER);
    if (!scope.articles().isEmpty()) {
      all.add(anyOf(IndexFields.ARTICLE_ID, scope.articles()), Occur.FILTER);
    }
    if (!scope.outlets().isEmpty()) {
      all.add(anyOf(IndexFields.OUTLET, scope.outlets()), Occur.FILTER);
    }
    if (scope.from().isPresent() || scope.to().isPresent()) {
      long from = scope.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long to = scope.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      all.add(LongPoint.newRangeQuery(IndexFields.PUBLISHED, from, to), Occur.FILTER);
    }
    return all.build();
  }

  private static Query anyOf(String field, Iterable<String> values) {
    List<BytesRef> bytes = new ArrayList<>();
    values.forEach(value -> bytes.add(new BytesRef(value)));
    return new TermInSetQuery(field, bytes);
  }

  private static List<Integer> docs(ScoreDoc[] hits) {
    List<Integer> docs = new ArrayList<>(hits.length);
    for (ScoreDoc hit : hits) {
      docs.add(hit.doc);
    }
    return docs;
  }

  /// The sentences' passages, each at its first sentence's rank.
  private static List<Integer> passagesOf(IndexSearcher searcher, ScoreDoc[] sentences)
      throws IOException {
    List<Integer> ordered = docs(sentences).stream().sorted().toList();
    Map<Integer, Integer> passageOf = new HashMap<>();
    NumericDocValues distance =
        MultiDocValues.getNumericValues(searcher.getIndexReader(), IndexFields.TO_PASSAGE);
    for (int sentence : ordered) {
      if (distance != null && distance.advanceExact(sentence)) {
        passageOf.put(sentence, sentence + (int) distance.longValue());
      }
    }
    return docs(sentences).stream().map(s -> passageOf.getOrDefault(s, s)).distinct().toList();
  }
}
