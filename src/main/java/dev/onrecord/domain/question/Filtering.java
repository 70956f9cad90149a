package dev.onrecord.domain.question;

import java.util.List;

/// How the words of a question that may be a [Filter] are treated.
public sealed interface Filtering {
  /// Filters are read from the question, if they are certain.
  Filtering READ = new Read();

  /// The question has no filters: all its words are searched.
  Filtering NONE = new Known(List.of());

  /// Filters are read from the question.
  record Read() implements Filtering {}

  /// The filters are those that were read earlier; *last week* stays the week that it was then.
  record Known(List<Filter> filters) implements Filtering {
    public Known {
      filters = List.copyOf(filters);
    }
  }
}
