package dev.onrecord.retrieve.rank;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.Occurrence;
import dev.onrecord.domain.index.TermMatch;
import dev.onrecord.similarity.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the sentences that rank best. A sentence that near-duplicate articles share takes one
/// place.
///
/// The sentence of the article that was published first stands for the others; ties by score, then
/// by article id. It must match the question's terms and name the speaker as the best-scored one
/// does: if one paper printed "he said" without the sentence before, its sentence cannot stand for
/// that of a paper which names the speaker.
final class Deduplication {
  private final NearDuplicates nearDuplicates;
  private final EvidenceBuilder builder;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Long, List<Group>> byKey = new HashMap<>();

  Deduplication(NearDuplicates nearDuplicates, EvidenceBuilder builder) {
    this.nearDuplicates = nearDuplicates;
    this.builder = builder;
  }

  /// A sentence that near-duplicate articles share.
  ///
  /// @param members one for each article, best first
  private record Group(long key, List<ScoredSentence> members) {
    ScoredSentence best() {
      return members.getFirst();
    }
  }

  /// Evidence of the best sentences, best first.
  ///
  /// @param ranking best first
  /// @param limit how many at most
  List<Evidence> choose(List<ScoredSentence> ranking, int limit) throws IOException {
    int at = 0;
    for (; at < ranking.size() && groups.size() < limit; at++) {
      ScoredSentence sentence = ranking.get(at);
      long key = Wording.key(builder.text(sentence));
      if (!join(key, sentence)) {
        Group group = new Group(key, new ArrayList<>(List.of(sentence)));
        groups.add(group);
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
      }
    }
    joinRest(ranking.subList(at, ranking.size()));
    List<Evidence> evidence = new ArrayList<>();
    for (Group group : groups) {
      evidence.add(evidence(group));
    }
    evidence.sort(Comparator.comparingDouble(Evidence::score).reversed());
    return evidence;
  }

  private boolean join(long key, ScoredSentence sentence) throws IOException {
    for (Group group : byKey.getOrDefault(key, List.of())) {
      String article = group.best().articleId();
      if (nearDuplicates.isShared(key)
          && nearDuplicates.of(article).containsKey(sentence.articleId())) {
        group.members().add(sentence);
        return true;
      }
    }
    return false;
  }

  /// Adds sentences that rank too low to be chosen themselves: one of them may be the one that was
  /// published first.
  private void joinRest(List<ScoredSentence> ranking) throws IOException {
    Set<String> articles = new HashSet<>();
    for (Group group : groups) {
      if (nearDuplicates.isShared(group.key())) {
        articles.addAll(nearDuplicates.of(group.best().articleId()).keySet());
      }
    }
    for (ScoredSentence sentence : ranking) {
      if (articles.contains(sentence.articleId())) {
        join(Wording.key(builder.text(sentence)), sentence);
      }
    }
  }

  private Evidence evidence(Group group) throws IOException {
    Evidence best = builder.evidence(group.best());
    if (!nearDuplicates.isShared(group.key())) {
      return best;
    }
    Evidence chosen = chosen(group, best);
    return chosen.withReprints(reprints(group, chosen));
  }

  private Evidence chosen(Group group, Evidence best) throws IOException {
    List<ScoredSentence> byDay = new ArrayList<>(group.members());
    Map<String, Long> days = new HashMap<>();
    for (ScoredSentence member : byDay) {
      days.put(
          member.articleId(),
          nearDuplicates
              .wording(member.articleId())
              .map(ArticleWording::day)
              .orElse(Long.MAX_VALUE));
    }
    byDay.sort(
        Comparator.comparing(
                (ScoredSentence member) -> days.getOrDefault(member.articleId(), Long.MAX_VALUE))
            .thenComparing(Comparator.comparingDouble(ScoredSentence::score).reversed())
            .thenComparing(ScoredSentence::articleId)
            .thenComparing(ScoredSentence::span));
    for (ScoredSentence member : byDay) {
      Evidence evidence = builder.evidence(member);
      if (matchesAlike(evidence, best)) {
        return evidence;
      }
    }
    return best;
  }

  private static boolean matchesAlike(Evidence one, Evidence other) {
    return one.statement()
            .map(Statement::introduction)
            .equals(other.statement().map(Statement::introduction))
        && one.matches().stream()
            .map(TermMatch::where)
            .toList()
            .equals(other.matches().stream().map(TermMatch::where).toList());
  }

  private List<Occurrence> reprints(Group group, Evidence chosen) throws IOException {
    Map<String, ArticleWording> near = new HashMap<>(nearDuplicates.of(group.best().articleId()));
    nearDuplicates
        .wording(group.best().articleId())
        .ifPresent(own -> near.put(own.articleId(), own));
    near.remove(chosen.articleId());
    List<Occurrence> reprints = new ArrayList<>();
    near.values().stream()
        .sorted(
            Comparator.comparingLong(ArticleWording::day).thenComparing(ArticleWording::articleId))
        .forEach(
            other -> {
              Span span = other.sentences().get(group.key());
              if (span != null) {
                reprints.add(new Occurrence(other.articleId(), span));
              }
            });
    return reprints;
  }
}
