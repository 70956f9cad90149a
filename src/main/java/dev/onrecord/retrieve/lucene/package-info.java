/// The embedded index on Apache Lucene; no other package sees Lucene's types.
///
/// [dev.onrecord.retrieve.lucene.LuceneIndex] keeps it,
/// [dev.onrecord.retrieve.lucene.LuceneRetriever] asks it.
@NullMarked
package dev.onrecord.retrieve.lucene;

import org.jspecify.annotations.NullMarked;
