/// Ranking, independent of the search engine: which sentences of an index may answer a question.
///
/// [dev.onrecord.retrieve.rank.Ranker] is the entry point. An engine supplies its passages through
/// [dev.onrecord.retrieve.rank.PassageIndex], and keeps for each passage a
/// [dev.onrecord.retrieve.rank.PassagePayload] and for each article an
/// [dev.onrecord.retrieve.rank.ArticleWording] as binary values.
@NullMarked
package dev.onrecord.retrieve.rank;

import org.jspecify.annotations.NullMarked;
