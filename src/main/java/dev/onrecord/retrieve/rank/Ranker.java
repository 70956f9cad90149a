package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.index.Encoding;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.Retrieved;
import dev.onrecord.domain.index.TermUse;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.question.Term;
import dev.onrecord.language.Stems;
import dev.onrecord.similarity.LateInteraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of an index that may answer a question, and ranks them. Thread-safe.
public final class Ranker {
  private final TokenReduction reduction = TokenReduction.packaged();

  /// Searches candidate passages, scores each of their sentences by late interaction, and turns the
  /// best sentences into evidence; near-duplicate articles get one place for a sentence they share.
  ///
  /// @param encoding of the question's text
  /// @param limit how many sentences at most; at least 1
  /// @throws IOException if the index cannot be read
  public Retrieved rank(
      PassageIndex index, Question question, Encoding encoding, Scope scope, int limit)
      throws IOException {
    IndexState state = index.state();
    NearDuplicates nearDuplicates = new NearDuplicates(index);
    Candidates candidates = Candidates.find(index, question, encoding, scope, nearDuplicates);
    LateInteraction interaction =
        new LateInteraction(
            reduction.question(encoding),
            TokenReduction.DIMENSION,
            QuestionWeights.of(index, question, encoding, state));
    List<ScoredSentence> sentences =
        new Rescoring(candidates, interaction, new SpeakerTerms(question, encoding), reduction)
            .sentences();
    EvidenceBuilder builder =
        new EvidenceBuilder(index, question, encoding, interaction, reduction);
    List<Evidence> evidence = new Deduplication(nearDuplicates, builder).choose(sentences, limit);
    return new Retrieved(evidence, uses(index, question), state);
  }

  private static List<TermUse> uses(PassageIndex index, Question question) throws IOException {
    List<TermUse> uses = new ArrayList<>();
    for (Term term : question.terms()) {
      int passages = 0;
      int asName = 0;
      for (String stem : Stems.of(term.text())) {
        passages = Math.max(passages, index.frequency(PassageIndex.Unit.PASSAGE, stem));
        asName = Math.max(asName, index.nameFrequency(stem));
      }
      uses.add(new TermUse(passages, asName));
    }
    return uses;
  }
}
