package dev.onrecord.answer.extractive;

import dev.onrecord.answer.phrase.PhrasePatterns;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.domain.question.Question;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Evidence with the score that the answer goes by: what was learned from questions and answers,
/// raised where somebody's words are asked for and these are theirs.
///
/// @param saidByAsked whether the question asks for somebody's words and these are theirs
/// @param saidByAnother whether the question asks for somebody's words and these are somebody
///   else's
/// @param score higher by 1, it is chosen before another about three times in four
record Ranked(Evidence evidence, boolean saidByAsked, boolean saidByAnother, double score) {
  /// Best first, ties by article, then offset.
  static List<Ranked> rank(Question question, List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> of(question, e))
        .sorted(
            Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparing(r -> r.evidence().articleId())
                .thenComparing(r -> r.evidence().sentence()))
        .toList();
  }

  /// A ranking in another order. Scores stay with the places: what is first was never worth more.
  ///
  /// @param ranking best first
  static List<Ranked> reordered(List<Ranked> ranking, UnaryOperator<List<Evidence>> order) {
    IdentityHashMap<Evidence, Ranked> byEvidence = new IdentityHashMap<>();
    ranking.forEach(ranked -> byEvidence.put(ranked.evidence(), ranked));
    List<Evidence> ordered = order.apply(ranking.stream().map(Ranked::evidence).toList());
    return IntStream.range(0, ranking.size())
        .mapToObj(
            place -> {
              Ranked moved = Objects.requireNonNull(byEvidence.get(ordered.get(place)));
              return new Ranked(
                  moved.evidence(),
                  moved.saidByAsked(),
                  moved.saidByAnother(),
                  ranking.get(place).score());
            })
        .toList();
  }

  private static Ranked of(Question question, Evidence evidence) {
    boolean speakerAsked = evidence.statement().filter(s -> isAsked(question, s)).isPresent();
    double score = Contributions.score(question, evidence, speakerAsked);
    boolean saidByAnother =
        !question.speaker().isEmpty()
            && !speakerAsked
            && (evidence.statement().isPresent() || !namesSpeaker(question, evidence));
    return new Ranked(evidence, speakerAsked, saidByAnother, score);
  }

  /// Whether the question asks for this speaker's words: the last word of the name or office must
  /// be theirs, and no other word of it may be missing but a title.
  private static boolean isAsked(Question question, Statement statement) {
    List<String> asked =
        question.speaker().stream().flatMap(term -> FullNames.words(term.text()).stream()).toList();
    List<String> known = FullNames.words(statement.introduction());
    return !asked.isEmpty()
        && known.contains(asked.getLast())
        && known.containsAll(known.size() == 1 ? FullNames.withoutTitles(asked) : asked);
  }

  /// Whether a sentence that is nobody's statement may tell what somebody wants or calls a thing:
  /// it has their name. What they say is told by their statements alone.
  private static boolean namesSpeaker(Question question, Evidence evidence) {
    if (PhrasePatterns.SAYING.matcher(question.text()).find()) {
      return false;
    }
    int place = question.terms().indexOf(question.speaker().getLast());
    return evidence.matches().get(place).where() == TermMatch.Where.SENTENCE;
  }
}
