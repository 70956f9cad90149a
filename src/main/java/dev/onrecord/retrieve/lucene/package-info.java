/// The embedded index on Apache Lucene.
///
/// [dev.onrecord.retrieve.lucene.LuceneIndex] writes and opens it,
/// [dev.onrecord.retrieve.lucene.LuceneRetriever] searches it, and `LucenePassageIndex` supplies
/// its passages to [dev.onrecord.retrieve.rank.Ranker].
@NullMarked
package dev.onrecord.retrieve.lucene;

import org.jspecify.annotations.NullMarked;
