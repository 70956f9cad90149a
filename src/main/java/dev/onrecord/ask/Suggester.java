package dev.onrecord.ask;

import dev.onrecord.ask.StatementQuestions.Candidate;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.retrieve.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds questions that the archive answers.
final class Suggester {
  private static final int MOST_NEXT = 3;
  private static final int MOST_OPENINGS = 5;

  /// Articles that are read for questions after an answer: those that it quotes, and others that
  /// its evidence is from.
  private static final int MOST_QUOTED = 3;

  private static final int MOST_OTHER = 3;

  private final StatementQuestions statements;
  private final Retriever retriever;
  private final Function<String, Optional<Article>> articles;
  private final AtomicReference<Openings> openings =
      new AtomicReference<>(new Openings(-1, List.of()));

  Suggester(
      Vocabulary vocabulary, Retriever retriever, Function<String, Optional<Article>> articles) {
    this.statements = new StatementQuestions(vocabulary);
    this.retriever = retriever;
    this.articles = articles;
  }

  /// What may be asked after an answer: what a language model suggests, then what else is said by
  /// those who are quoted, by others in the same articles, and in other articles.
  ///
  /// @param told what the conversation has quoted, with the answer
  /// @param suggested by a language model
  /// @param ask answers with passages, after the answer
  List<String> after(
      Answer answer, AlreadyQuoted told, List<String> suggested, Function<String, Answer> ask) {
    Suggestions found = new Suggestions(MOST_NEXT, ask, told.citations());
    suggested.forEach(found::offer);
    if (!found.isFull()) {
      found.offer(candidates(answer));
    }
    return found.kept();
  }

  private List<List<Candidate>> candidates(Answer answer) {
    List<Citation> quoted = answer.outcome().quoted();
    Set<String> speakers =
        quoted.stream()
            .flatMap(citation -> citation.speaker().stream())
            .collect(Collectors.toSet());
    List<String> ids = quoted.stream().map(Citation::articleId).distinct().toList();
    List<String> others =
        answer.evidence().stream()
            .map(Evidence::articleId)
            .distinct()
            .filter(id -> !ids.contains(id))
            .limit(MOST_OTHER)
            .toList();
    List<Candidate> near = of(ids.subList(0, Math.min(MOST_QUOTED, ids.size())), answer);
    return List.of(
        near.stream().filter(each -> speakers.contains(each.statement().speaker())).toList(),
        near.stream().filter(each -> !speakers.contains(each.statement().speaker())).toList(),
        of(others, answer));
  }

  /// What came closest to answering is asked about first.
  private List<Candidate> of(List<String> ids, Answer answer) {
    return ids.stream()
        .flatMap(id -> articles.apply(id).stream())
        .flatMap(article -> statements.of(article, passages()).stream())
        .sorted(Comparator.comparingInt(candidate -> rank(candidate, answer.evidence())))
        .toList();
  }

  private static int rank(Candidate candidate, List<Evidence> ranking) {
    return IntStream.range(0, ranking.size())
        .filter(place -> candidate.isOf(ranking.get(place)))
        .findFirst()
        .orElse(ranking.size());
  }

  private int passages() {
    return retriever.state().passages();
  }

  /// Questions that a reader may begin with.
  ///
  /// @param generation of the archive that they were made from
  private record Openings(long generation, List<String> questions) {
    private Openings {
      questions = List.copyOf(questions);
    }
  }

  /// What a reader may begin with, each question from another article as long as there are enough.
  /// Those of the whole archive are kept until it changes.
  ///
  /// @param from articles in the scope, the most important first
  /// @param ask answers with passages
  List<String> openings(List<Article> from, Scope scope, Function<String, Answer> ask) {
    long generation = retriever.state().generation();
    Openings known = openings.get();
    if (scope.equals(Scope.EVERYTHING) && known.generation() == generation) {
      return known.questions();
    }
    List<String> found = openings(from, ask);
    if (scope.equals(Scope.EVERYTHING)) {
      openings.set(new Openings(generation, found));
    }
    return found;
  }

  private List<String> openings(List<Article> from, Function<String, Answer> ask) {
    Suggestions found = new Suggestions(MOST_OPENINGS, ask, List.of());
    List<List<Candidate>> lists = new ArrayList<>();
    for (Article article : from) {
      if (!found.isFull()) {
        List<Candidate> candidates = new ArrayList<>(statements.of(article, passages()));
        found.takeOne(candidates);
        lists.add(candidates);
      }
    }
    found.offer(lists);
    return found.kept();
  }
}
