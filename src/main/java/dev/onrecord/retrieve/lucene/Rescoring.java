package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.Statement;
import dev.onrecord.retrieve.LateInteraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/// Ranks the sentences of a candidate passage.
///
/// A sentence is scored by itself and as part of its passage's encoding, since each sees what the
/// other misses; the passage's own score and BM25 add a little.
final class Rescoring {
  private static final double PASSAGE = .2;
  private static final double SENTENCE_BM25 = .1;
  private static final double PASSAGE_BM25 = .05;

  private final IndexSearcher searcher;
  private final Candidates candidates;
  private final LateInteraction interaction;
  private final SpeakerTerms speakerTerms;

  Rescoring(
      IndexSearcher searcher,
      Candidates candidates,
      LateInteraction interaction,
      SpeakerTerms speakerTerms) {
    this.searcher = searcher;
    this.candidates = candidates;
    this.interaction = interaction;
    this.speakerTerms = speakerTerms;
  }

  List<ScoredSentence> sentencesOf(int passageDoc) throws IOException {
    PassagePayload payload = payload(passageDoc);
    String articleId =
        searcher
            .storedFields()
            .document(passageDoc, Set.of(Fields.ARTICLE_ID))
            .get(Fields.ARTICLE_ID);
    byte[] whole = payload.whole().vectors();
    double passageScore =
        interaction.score(interaction.best(whole, 0, payload.whole().tokens()))
            + PASSAGE_BM25 / PASSAGE * candidates.passageBm25().getOrDefault(passageDoc, 0.0);
    List<Span> spans = payload.passage().sentences();
    List<ScoredSentence> scored = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      int offset = payload.passage().span().start();
      double[] inPassage =
          interaction.best(
              whole,
              payload.whole().firstFrom(spans.get(i).start() - offset),
              payload.whole().firstFrom(spans.get(i).end() - offset));
      TokenMatrix own = payload.sentence(i);
      double[] alone =
          own == payload.whole() ? inPassage : interaction.best(own.vectors(), 0, own.tokens());
      double[] best = new double[alone.length];
      Arrays.setAll(best, q -> (alone[q] + inPassage[q]) / 2);
      Optional<Statement> statement = payload.statementOf(spans.get(i));
      speakerTerms.raise(best, statement);
      double relevance = interaction.score(best);
      int sentenceDoc = passageDoc - spans.size() + i;
      double score =
          relevance
              + PASSAGE * passageScore
              + SENTENCE_BM25 * candidates.sentenceBm25().getOrDefault(sentenceDoc, 0.0);
      scored.add(
          new ScoredSentence(passageDoc, articleId, payload, i, q -> best[q], score, relevance));
    }
    return scored;
  }

  private PassagePayload payload(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues payloads = leaf.reader().getBinaryDocValues(Fields.PAYLOAD);
    if (payloads == null || !payloads.advanceExact(doc - leaf.docBase)) {
      throw new IOException("passage " + doc + " has no vectors");
    }
    return PassagePayload.fromBytes(payloads.binaryValue());
  }
}
