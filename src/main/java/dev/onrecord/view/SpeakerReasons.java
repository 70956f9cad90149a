package dev.onrecord.view;

import dev.onrecord.domain.answer.Explained;
import dev.onrecord.domain.answer.Refusal;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says whose words a sentence reports.
final class SpeakerReasons {
  private SpeakerReasons() {}

  /// The reason, one sentence; none if nobody is quoted. If the sentence was refused because these
  /// are not the words of the asked speaker, it does not say that the question names the speaker.
  static Stream<String> of(Question question, Explained explained) {
    boolean theirs = explained.refusal().filter(Refusal.NOT_THEIR_WORDS::equals).isEmpty();
    List<Term> others =
        question.terms().stream()
            .filter(term -> theirs || !question.speaker().contains(term))
            .toList();
    return explained.evidence().statement().stream()
        .map(
            statement ->
                isNamed(others, question.terms(), statement)
                    ? "It reports words of %s, whom the question names."
                        .formatted(statement.introduction())
                    : "It reports words of %s.".formatted(statement.introduction()));
  }

  /// Whether the speaker's last name is among some terms of the question, and any name right before
  /// it is theirs too.
  private static boolean isNamed(List<Term> some, List<Term> all, Statement statement) {
    List<String> known = Arrays.asList(lower(statement.introduction()).split("\\s+"));
    return IntStream.range(0, all.size())
        .filter(t -> some.contains(all.get(t)))
        .filter(t -> lower(all.get(t).text()).equals(lower(statement.lastName())))
        .anyMatch(
            t ->
                t == 0
                    || all.get(t - 1).span().end() + 1 < all.get(t).span().start()
                    || known.contains(lower(all.get(t - 1).text())));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
