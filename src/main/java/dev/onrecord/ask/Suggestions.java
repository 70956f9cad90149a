package dev.onrecord.ask;

import dev.onrecord.ask.StatementQuestions.Candidate;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Questions that are kept because they were asked and answered, each by another quote.
final class Suggestions {
  /// Of those that are made of statements; each takes as long as an answer.
  private static final int MOST_ASKED = 15;

  private final int most;
  private final Function<String, Answer> ask;
  private final List<Citation> taken;
  private final Set<String> topics = new HashSet<>();
  private final List<String> kept = new ArrayList<>();
  private int asked;

  /// @param most how many are wanted
  /// @param ask answers with passages
  /// @param taken what was quoted already
  Suggestions(int most, Function<String, Answer> ask, List<Citation> taken) {
    this.most = most;
    this.ask = ask;
    this.taken = new ArrayList<>(taken);
  }

  List<String> kept() {
    return List.copyOf(kept);
  }

  /// Whether no more are wanted, or too much was tried.
  boolean isFull() {
    return kept.size() == most || asked == MOST_ASKED;
  }

  /// Keeps a question if it is answered by what was not quoted yet.
  void offer(String question) {
    if (kept.size() < most && !kept.contains(question)) {
      first(ask.apply(question))
          .filter(citation -> !isTaken(citation))
          .ifPresent(citation -> keep(question, citation));
    }
  }

  /// Keeps the first of each list in turn that is answered by the statement it was made of, and by
  /// nothing before; then the next of each, as long as more are wanted.
  void offer(List<List<Candidate>> lists) {
    List<List<Candidate>> left =
        new ArrayList<>(lists.stream().<List<Candidate>>map(ArrayList::new).toList());
    while (!left.isEmpty() && !isFull()) {
      left.forEach(this::takeOne);
      left.removeIf(List::isEmpty);
    }
  }

  /// Keeps the first of a list that is so answered, and takes it and those before it away.
  void takeOne(List<Candidate> list) {
    int before = kept.size();
    while (!list.isEmpty() && kept.size() == before && !isFull()) {
      offer(list.removeFirst());
    }
  }

  private void offer(Candidate candidate) {
    String topic = candidate.next().topic().toLowerCase(Locale.ROOT);
    String question = candidate.next().question();
    boolean known =
        topics.contains(topic)
            || taken.stream().anyMatch(candidate::isAnsweredBy)
            || kept.contains(question);
    if (known) {
      return;
    }
    asked++;
    Answer answer = ask.apply(question);
    first(answer)
        .filter(citation -> answer.notices().isEmpty() && !isTaken(citation))
        .filter(citation -> answer.question().text().equals(question))
        .filter(candidate::isAnsweredBy)
        .ifPresent(
            citation -> {
              keep(question, citation);
              topics.add(topic);
            });
  }

  private void keep(String question, Citation citation) {
    kept.add(question);
    taken.add(citation);
  }

  private boolean isTaken(Citation citation) {
    return taken.stream()
        .anyMatch(
            other ->
                (other.sha256().equals(citation.sha256()) && other.span().overlaps(citation.span()))
                    || other.touches(citation.articleId(), citation.span()));
  }

  private static Optional<Citation> first(Answer answer) {
    return switch (answer.outcome()) {
      case Outcome.Answered answered -> Optional.of(answered.citations().getFirst());
      case Outcome.NotFound notFound -> Optional.empty();
    };
  }
}
