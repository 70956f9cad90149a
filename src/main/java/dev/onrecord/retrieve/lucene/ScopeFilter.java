package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.question.Scope;
import java.util.Collection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// A scope as a Lucene query.
final class ScopeFilter {
  private ScopeFilter() {}

  /// Matches the documents of a type whose articles are in a scope.
  static Query of(String type, Scope scope) {
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

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }
}
