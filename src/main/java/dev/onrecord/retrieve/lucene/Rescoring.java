package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.Span;
import dev.onrecord.retrieve.TokenReduction;
import dev.onrecord.similarity.LateInteraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/// Ranks the sentences of a candidate passage: late interaction, to which the passage's own score
/// and BM25 add a little. What ranks first here is measured more closely.
final class Rescoring {
  private static final double PASSAGE = .2;
  private static final double SENTENCE_BM25 = .1;
  private static final double PASSAGE_BM25 = .05;

  private final IndexSearcher searcher;
  private final Candidates candidates;
  private final LateInteraction interaction;
  private final SpeakerTerms speakerTerms;
  private final TokenReduction reduction;

  Rescoring(
      IndexSearcher searcher,
      Candidates candidates,
      LateInteraction interaction,
      SpeakerTerms speakerTerms,
      TokenReduction reduction) {
    this.searcher = searcher;
    this.candidates = candidates;
    this.interaction = interaction;
    this.speakerTerms = speakerTerms;
    this.reduction = reduction;
  }

  List<ScoredSentence> sentencesOf(int passageDoc) throws IOException {
    PassagePayload payload = payload(passageDoc);
    List<Span> spans = payload.passage().sentences();
    List<double[]> sentences =
        payload.sentences().stream()
            .map(matrix -> interaction.best(matrix.vectors(reduction)))
            .toList();
    double passage = interaction.score(maxima(sentences));
    List<ScoredSentence> scored = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      double[] best = sentences.get(i);
      speakerTerms.raise(best, payload.statementOf(spans.get(i)));
      double relevance = interaction.score(best);
      int sentenceDoc = passageDoc - spans.size() + i;
      double score =
          relevance
              + PASSAGE * passage
              + SENTENCE_BM25 * candidates.sentenceBm25().ofBest(sentenceDoc)
              + PASSAGE_BM25 * candidates.passageBm25().ofBest(passageDoc);
      scored.add(
          new ScoredSentence(
              passageDoc,
              payload,
              i,
              q -> best[q],
              score,
              relevance,
              passage,
              candidates.sentenceBm25().ofReach(sentenceDoc),
              candidates.passageBm25().ofReach(passageDoc)));
    }
    return scored;
  }

  private static double[] maxima(List<double[]> sentences) {
    double[] maxima = sentences.getFirst().clone();
    for (double[] best : sentences) {
      Arrays.setAll(maxima, q -> Math.max(maxima[q], best[q]));
    }
    return maxima;
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
