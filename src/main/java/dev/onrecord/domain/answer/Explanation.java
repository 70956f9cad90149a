package dev.onrecord.domain.answer;

import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.TermUse;
import dev.onrecord.domain.question.Question;
import java.util.List;

/// How the evidence for a question is ranked, and why.
///
/// @param uses how the archive uses each of the question's terms
/// @param ranking best first
/// @param reordered whether a cross-encoder changed the order of the best evidence, so that the
///   scores do not explain the ranks
/// @param index the state of the archive
public record Explanation(
    Question question,
    List<TermUse> uses,
    List<Explained> ranking,
    boolean reordered,
    IndexState index) {
  public Explanation {
    uses = List.copyOf(uses);
    ranking = List.copyOf(ranking);
  }
}
