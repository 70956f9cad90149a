package dev.onrecord.question.followup;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import dev.onrecord.domain.question.Term;
import dev.onrecord.language.Tokenizer;
import dev.onrecord.question.QuestionReader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Writes questions about a statement from its own words. There are few forms, so that the
/// questions are always grammatical; a phrase that fits none of them gives no question.
public final class NextQuestions {
  /// In UTF-16 code units.
  private static final int LONGEST_STATEMENT = 600;

  private static final QuestionReader READER = new QuestionReader();

  private NextQuestions() {}

  /// A question that a statement may answer.
  ///
  /// @param topic that it asks about
  /// @param worth higher for a better question
  public record Next(String question, String topic, int worth) {}

  /// The questions, best first; none if no question would be certain to make sense.
  ///
  /// @param statement the sentence, or the part of it, that reports the words
  /// @param quoted the words given directly; offsets in `statement`, half-open, UTF-16
  /// @param speaker as an answer names them
  /// @param others words that a question should not be about: the speaker's role, and the outlet
  /// @param person whether the speaker is known to be one
  /// @param article the text around the statement: a phrase that it has more than once is its topic
  public static List<Next> of(
      String statement,
      List<Span> quoted,
      String speaker,
      String others,
      boolean person,
      String article) {
    if (statement.length() > LONGEST_STATEMENT || !SpeakerName.canBeAsked(speaker, person)) {
      return List.of();
    }
    String content = article.toLowerCase(Locale.ROOT);
    String lastName = speaker.substring(speaker.lastIndexOf(' ') + 1);
    return StatementTopics.of(statement, quoted, lastName).stream()
        .filter(topic -> !sharesWord(topic.text(), speaker + " " + others))
        .filter(topic -> topic.isWorthAsking(content))
        .map(topic -> next(topic, speaker, topic.worth(content)))
        .filter(next -> isRead(next.question(), speaker))
        .sorted(Comparator.comparingInt(Next::worth).reversed())
        .toList();
  }

  private static Next next(Topic topic, String speaker, int worth) {
    return new Next(
        "What did %s say about %s?".formatted(speaker, topic.text()), topic.text(), worth);
  }

  private static boolean sharesWord(String topic, String speaker) {
    List<String> words = words(speaker);
    return words(topic).stream().anyMatch(word -> word.length() > 2 && words.contains(word));
  }

  private static List<String> words(String text) {
    return Tokenizer.lowerRuns(text);
  }

  /// Whether the question reader understands the question as it is meant.
  private static boolean isRead(String text, String speaker) {
    Question question = READER.read(text);
    List<String> asked = question.speaker().stream().map(Term::text).toList();
    return question.asksFor() == AnswerType.STATEMENT
        && !asked.isEmpty()
        && speaker.contains(asked.getFirst())
        && speaker.endsWith(asked.getLast())
        && question.terms().size() > asked.size();
  }
}
