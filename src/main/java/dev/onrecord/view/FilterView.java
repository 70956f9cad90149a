package dev.onrecord.view;

import dev.onrecord.domain.question.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Words of a question that limited which articles were searched.
///
/// @param kind `outlet` or `published`
/// @param words as in the question
/// @param outlets as the articles state them; empty if the words are about days
/// @param from first day of publication, ISO 8601, inclusive
/// @param to last day of publication, ISO 8601, inclusive
public record FilterView(
    String kind, String words, List<String> outlets, Optional<String> from, Optional<String> to) {
  public FilterView {
    outlets = List.copyOf(outlets);
  }

  static FilterView of(Filter filter) {
    return switch (filter) {
      case Filter.Source(var words, var outlets) ->
          new FilterView(
              "outlet",
              words,
              List.copyOf(new TreeSet<>(outlets)),
              Optional.empty(),
              Optional.empty());
      case Filter.Published(var words, var from, var to) ->
          new FilterView(
              "published",
              words,
              List.of(),
              from.map(LocalDate::toString),
              to.map(LocalDate::toString));
    };
  }
}
