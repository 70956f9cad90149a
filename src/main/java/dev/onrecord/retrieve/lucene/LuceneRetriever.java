package dev.onrecord.retrieve.lucene;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.TermUse;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.language.Stems;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.retrieve.TokenReduction;
import dev.onrecord.similarity.LateInteraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// Asks the Lucene index: candidates first, then every sentence of theirs by late interaction.
public final class LuceneRetriever implements Retriever {
  /// Passages that are rescored. Fewer are faster, and lose answers.
  private static final int CANDIDATES = 200;

  /// The same with those that repeat others, which come besides.
  private static final int MOST_CANDIDATES = 8 * CANDIDATES;

  private final TokenReduction reduction = TokenReduction.packaged();
  private final LuceneIndex index;

  public LuceneRetriever(LuceneIndex index) {
    this.index = index;
  }

  @Override
  public Retrieved retrieve(Question question, Encoding encoding, Scope scope, int limit) {
    return index.withSearcher(searcher -> retrieve(searcher, question, encoding, scope, limit));
  }

  @Override
  public IndexState state() {
    return index.withSearcher(LuceneIndex::state);
  }

  private Retrieved retrieve(
      IndexSearcher searcher, Question question, Encoding encoding, Scope scope, int limit)
      throws IOException {
    IndexState state = LuceneIndex.state(searcher);
    Payloads payloads = new Payloads(searcher);
    Wordings wordings = new Wordings(searcher);
    Candidates candidates = candidates(searcher, question, encoding, scope, payloads, wordings);
    LateInteraction interaction =
        new LateInteraction(
            reduction.question(encoding),
            TokenReduction.DIMENSION,
            QuestionWeights.of(searcher, question, encoding, state));
    Rescoring rescoring =
        new Rescoring(
            payloads, candidates, interaction, new SpeakerTerms(question, encoding), reduction);
    List<ScoredSentence> sentences = new ArrayList<>();
    for (int passage : candidates.passages()) {
      sentences.addAll(rescoring.sentencesOf(passage));
    }
    sentences.sort(
        Comparator.comparingDouble(ScoredSentence::score)
            .reversed()
            .thenComparing(ScoredSentence::articleId)
            .thenComparing(ScoredSentence::span));
    EvidenceBuilder builder =
        new EvidenceBuilder(searcher, question, encoding, interaction, reduction);
    List<Evidence> evidence = new SameSentences(wordings, builder).choose(sentences, limit);
    return new Retrieved(evidence, uses(searcher, question), state);
  }

  /// Copies must not crowd out what else there is: as long as they do, more is looked at.
  private static Candidates candidates(
      IndexSearcher searcher,
      Question question,
      Encoding encoding,
      Scope scope,
      Payloads payloads,
      Wordings wordings)
      throws IOException {
    int limit = CANDIDATES;
    while (true) {
      Candidates found = Candidates.find(searcher, question, encoding, scope, limit);
      boolean all = found.passages().size() < limit || limit >= MOST_CANDIDATES;
      if (all || payloads.distinct(found.passages(), wordings) >= CANDIDATES) {
        return found;
      }
      limit *= 2;
    }
  }

  private static List<TermUse> uses(IndexSearcher searcher, Question question) throws IOException {
    List<TermUse> uses = new ArrayList<>();
    for (var term : question.terms()) {
      int passages = 0;
      int asName = 0;
      for (String stem : Stems.of(term.text())) {
        IndexReader reader = searcher.getIndexReader();
        passages = Math.max(passages, reader.docFreq(new Term(IndexFields.PASSAGE_TEXT, stem)));
        asName = Math.max(asName, reader.docFreq(new Term(IndexFields.NAME, stem)));
      }
      uses.add(new TermUse(passages, asName));
    }
    return uses;
  }
}
