/// From a question to evidence: the ports of the search index.
///
/// Questions use [dev.onrecord.retrieve.Retriever] and [dev.onrecord.retrieve.Vocabulary]; the
/// archive fills [dev.onrecord.retrieve.ArticleIndex]. `retrieve.rank` ranks, whatever the engine;
/// `retrieve.lucene` is an engine.
@NullMarked
package dev.onrecord.retrieve;

import org.jspecify.annotations.NullMarked;
