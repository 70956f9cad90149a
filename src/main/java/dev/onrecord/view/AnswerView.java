package dev.onrecord.view;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Feedback;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.settings.ModelUse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer as sent to clients.
///
/// @param status `answered` or `not_found`
/// @param mode who wrote it: `extractive` or `generative`
/// @param answer the whole answer in words, with citation numbers in brackets
/// @param notices sentences for the reader about how the answer was made
/// @param filters words of the question that limited which articles were searched
/// @param settings the settings of the answer
/// @param model that wrote the sentences, if any
/// @param askedAt when it was asked, ISO 8601 in UTC; absent from a new answer, so that equal
///   questions give equal answers
/// @param feedback of a reader; absent from a new answer
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
    List<FilterView> filters,
    IndexState index,
    long tookMillis,
    SettingsView settings,
    Optional<ModelUse> model,
    Optional<String> askedAt,
    Optional<FeedbackView> feedback) {
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
    filters = List.copyOf(filters);
  }

  /// The view of a new answer.
  ///
  /// @param further notices, in addition to those of the answer
  public static AnswerView of(SavedAnswer answer, String conversation, List<String> further) {
    return of(answer, conversation, further, Optional.empty(), citation -> true, Optional.empty());
  }

  /// The view of a saved answer.
  ///
  /// @param stands whether a citation quotes the current text of its article
  /// @param feedback of a reader
  public static AnswerView of(
      SavedAnswer answer,
      String conversation,
      Instant askedAt,
      Predicate<Citation> stands,
      Optional<Feedback> feedback) {
    return of(answer, conversation, List.of(), Optional.of(askedAt.toString()), stands, feedback);
  }

  private static AnswerView of(
      SavedAnswer answer,
      String conversation,
      List<String> further,
      Optional<String> askedAt,
      Predicate<Citation> stands,
      Optional<Feedback> feedback) {
    Ending ending = Ending.of(answer.outcome(), stands);
    return new AnswerView(
        answer.id(),
        answer.question(),
        answer.standalone(),
        conversation,
        ending.status(),
        answer.model().isPresent() ? "generative" : "extractive",
        ending.answer(),
        ending.sentences(),
        ending.citations(),
        ending.nearest(),
        ending.missing(),
        Stream.concat(further.stream(), answer.notices().stream()).toList(),
        answer.filters().stream().map(FilterView::of).toList(),
        answer.index(),
        answer.tookMillis(),
        SettingsView.of(answer),
        answer.model(),
        askedAt,
        feedback.map(FeedbackView::of));
  }

  /// The fields that depend on the outcome.
  private record Ending(
      String status,
      String answer,
      List<SentenceView> sentences,
      List<CitationView> citations,
      List<CitationView> nearest,
      List<String> missing) {
    static Ending of(Outcome outcome, Predicate<Citation> stands) {
      return switch (outcome) {
        case Outcome.Answered(var sentences, var citations) -> {
          List<SentenceView> views =
              sentences.stream().map(s -> new SentenceView(s.text(), s.citations())).toList();
          yield new Ending(
              "answered",
              views.stream().map(SentenceView::numbered).collect(Collectors.joining("\n")),
              views,
              CitationView.numbered(citations, stands),
              List.of(),
              List.of());
        }
        case Outcome.NotFound(var reason, var nearest, var missing) ->
            new Ending(
                "not_found",
                reason,
                List.of(),
                List.of(),
                CitationView.numbered(nearest, stands),
                missing);
      };
    }
  }
}
