package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.question.Term;
import dev.onrecord.language.Stems;
import dev.onrecord.retrieve.rank.PassageIndex.Hit;
import dev.onrecord.retrieve.rank.PassageIndex.Hits;
import dev.onrecord.retrieve.rank.PassageIndex.SentencePlace;
import dev.onrecord.retrieve.rank.PassageIndex.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The passages that are worth scoring sentence by sentence: BM25 over sentences, BM25 over
/// passages and nearest pooled vectors, fused by reciprocal rank.
///
/// @param passages payloads by passage number, most promising first
/// @param passageBm25 by passage number
record Candidates(
    Map<Integer, PassagePayload> passages,
    Bm25Scores<Integer> passageBm25,
    Bm25Scores<SentencePlace> sentenceBm25) {
  /// Passages that are scored, without those that repeat another. Fewer are faster, and lose
  /// answers.
  private static final int CANDIDATES = 200;

  /// Passages that are scored, with those that repeat another.
  private static final int MOST_CANDIDATES = 8 * CANDIDATES;

  /// Stems of a question that are searched for at most: half of what Lucene takes in a query.
  private static final int MOST_STEMS = 512;

  /// Searches for candidates. As long as too many of them repeat one another, it searches for twice
  /// as many, so that copies do not crowd out other passages.
  static Candidates find(
      PassageIndex index,
      Question question,
      Encoding encoding,
      Scope scope,
      NearDuplicates nearDuplicates)
      throws IOException {
    List<String> stems = stems(question);
    Map<Integer, PassagePayload> read = new HashMap<>();
    for (int limit = CANDIDATES; ; limit *= 2) {
      Hits hits = index.search(stems, encoding.pooled(), scope, limit);
      Map<Integer, PassagePayload> passages = new LinkedHashMap<>();
      for (int passage : fuse(hits, limit)) {
        PassagePayload payload = read.get(passage);
        if (payload == null) {
          payload = index.payload(passage);
          read.put(passage, payload);
        }
        passages.put(passage, payload);
      }
      boolean isAll = passages.size() < limit || limit >= MOST_CANDIDATES;
      if (isAll || distinct(passages.values(), nearDuplicates) >= CANDIDATES) {
        return new Candidates(
            passages,
            Bm25Scores.of(hits.passages(), reach(index, Unit.PASSAGE, stems)),
            Bm25Scores.of(hits.sentences(), reach(index, Unit.SENTENCE, stems)));
      }
    }
  }

  private static List<String> stems(Question question) {
    return question.terms().stream()
        .map(Term::text)
        .flatMap(text -> Stems.of(text).stream())
        .distinct()
        .limit(MOST_STEMS)
        .toList();
  }

  /// A passage found by its sentences has the rank of the first of them.
  private static List<Integer> fuse(Hits hits, int limit) {
    return ReciprocalRankFusion.fuse(
        List.of(
            hits.passages().stream().map(Hit::text).toList(),
            hits.sentences().stream().map(hit -> hit.text().passage()).distinct().toList(),
            hits.nearest()),
        limit);
  }

  /// The BM25 score that no text can pass: that of a text which repeats all stems without end.
  private static double reach(PassageIndex index, Unit unit, List<String> stems)
      throws IOException {
    int texts = index.texts(unit);
    double reach = 0;
    for (String stem : stems) {
      int frequency = index.frequency(unit, stem);
      reach += Math.log1p((texts - frequency + .5) / (frequency + .5));
    }
    return reach;
  }

  /// How many passages there are, without those that repeat another word for word in a
  /// near-duplicate of its article.
  private static int distinct(Iterable<PassagePayload> passages, NearDuplicates nearDuplicates)
      throws IOException {
    Map<List<TokenMatrix>, List<String>> seen = new HashMap<>();
    int distinct = 0;
    for (PassagePayload payload : passages) {
      List<String> articles = seen.computeIfAbsent(payload.sentences(), s -> new ArrayList<>());
      boolean isRepeated = false;
      for (String article : articles) {
        isRepeated = isRepeated || nearDuplicates.areNear(article, payload.articleId());
      }
      if (!isRepeated) {
        articles.add(payload.articleId());
        distinct++;
      }
    }
    return distinct;
  }
}
