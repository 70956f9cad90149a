package dev.onrecord.view;

import dev.onrecord.domain.Answer;
import dev.onrecord.domain.IndexState;
import dev.onrecord.domain.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer as it is sent.
///
/// @param status `answered` or `not_found`
/// @param mode `generative` if a language model worded the answer, `extractive` if it is passages
/// @param answer the whole answer in words, with citation numbers in brackets
/// @param notices sentences for the reader about how the answer came to be
public record AnswerView(
    String id,
    String question,
    String standaloneQuestion,
    String conversation,
    String status,
    String mode,
    String answer,
    List<SentenceView> sentences,
    List<CitationView> citations,
    List<CitationView> nearest,
    List<String> missing,
    List<String> notices,
    IndexState index,
    long tookMillis) {
  /// A sentence and the numbers of its citations.
  public record SentenceView(String text, List<Integer> citations) {
    /// The sentence with its citation numbers in brackets.
    public String numbered() {
      return text
          + citations.stream().map(n -> "[" + n + "]").collect(Collectors.joining("", " ", ""));
    }
  }

  public AnswerView {
    sentences = List.copyOf(sentences);
    citations = List.copyOf(citations);
    nearest = List.copyOf(nearest);
    missing = List.copyOf(missing);
    notices = List.copyOf(notices);
  }

  /// The view of an answer.
  ///
  /// @param further notices besides those of the answer
  public static AnswerView of(
      Answer answer, String conversation, List<String> further, long tookMillis) {
    List<String> notices = Stream.concat(further.stream(), answer.notices().stream()).toList();
    return switch (answer.outcome()) {
      case Outcome.Answered(var sentences, var citations) -> {
        List<SentenceView> views =
            sentences.stream().map(s -> new SentenceView(s.text(), s.citations())).toList();
        yield new AnswerView(
            answer.id(),
            answer.request().question(),
            answer.question().text(),
            conversation,
            "answered",
            answer.model().isPresent() ? "generative" : "extractive",
            views.stream().map(SentenceView::numbered).collect(Collectors.joining("\n")),
            views,
            CitationView.numbered(citations),
            List.of(),
            List.of(),
            notices,
            answer.index(),
            tookMillis);
      }
      case Outcome.NotFound(var reason, var nearest, var missing) ->
          new AnswerView(
              answer.id(),
              answer.request().question(),
              answer.question().text(),
              conversation,
              "not_found",
              "extractive",
              reason,
              List.of(),
              List.of(),
              CitationView.numbered(nearest),
              missing,
              notices,
              answer.index(),
              tookMillis);
    };
  }
}
