package dev.onrecord.ask;

import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Scope;
import java.util.ArrayList;
import java.util.List;

/// A question, and which of its words limit the articles searched.
///
/// @param asked the question as it stands alone, with those words
/// @param searched the question without those words
/// @param scope what is searched
/// @param filters the limits and their words; often none
/// @param notices that tell the reader of the limits
public record FilteredQuestion(
    String asked, String searched, Scope scope, List<Filter> filters, List<String> notices) {
  public FilteredQuestion {
    filters = List.copyOf(filters);
    notices = List.copyOf(notices);
  }

  /// A question without limits: all its words are searched.
  static FilteredQuestion unfiltered(String question, Scope scope) {
    return new FilteredQuestion(question, question, scope, List.of(), List.of());
  }

  /// The question with one more filter.
  ///
  /// @param rest the words that are still searched
  FilteredQuestion by(Filter filter, String rest) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new FilteredQuestion(asked, rest, filter.limit(scope), more, notices);
  }

  FilteredQuestion telling(List<String> other) {
    return new FilteredQuestion(asked, searched, scope, filters, other);
  }
}
