package dev.onrecord.view;

import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
import dev.onrecord.domain.Statement;
import dev.onrecord.domain.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whose words a sentence reports.
final class SpeakerReasons {
  private SpeakerReasons() {}

  /// One sentence; none if nobody is quoted.
  static Stream<String> of(Question question, Evidence evidence) {
    return evidence.statement().stream()
        .map(
            statement ->
                isNamed(question, statement)
                    ? "It reports words of %s, whom the question names."
                        .formatted(statement.introduction())
                    : "It reports words of %s.".formatted(statement.introduction()));
  }

  /// Whether the question has the speaker's last name, and no other name right before it but
  /// theirs.
  private static boolean isNamed(Question question, Statement statement) {
    List<String> known = Arrays.asList(lower(statement.introduction()).split("\\s+"));
    List<Term> terms = question.terms();
    return IntStream.range(0, terms.size())
        .filter(t -> lower(terms.get(t).text()).equals(lower(statement.lastName())))
        .anyMatch(
            t ->
                t == 0
                    || terms.get(t - 1).span().end() + 1 < terms.get(t).span().start()
                    || known.contains(lower(terms.get(t - 1).text())));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
