package dev.onrecord.ask;

import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Scope;
import java.util.ArrayList;
import java.util.List;

/// A question, once it is known which of its words limit where to look.
///
/// @param asked as it stands alone, with those words
/// @param searched without them
/// @param scope what is searched
/// @param filters those words, and what they mean; often none
/// @param notices that tell a reader of them
public record Filtered(
    String asked, String searched, Scope scope, List<Filter> filters, List<String> notices) {
  public Filtered {
    filters = List.copyOf(filters);
    notices = List.copyOf(notices);
  }

  /// A question of which all words are searched.
  static Filtered not(String question, Scope scope) {
    return new Filtered(question, question, scope, List.of(), List.of());
  }

  /// This with one filter more.
  ///
  /// @param rest what is searched without its words
  Filtered by(Filter filter, String rest) {
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new Filtered(asked, rest, filter.limit(scope), more, notices);
  }

  Filtered telling(List<String> other) {
    return new Filtered(asked, searched, scope, filters, other);
  }
}
