package dev.onrecord.domain.question;

import java.util.List;

/// What is done with the words of a question that may be a [Filter].
public sealed interface Filtering {
  /// They are read, and what is certain is taken for one.
  Filtering READ = new Read();

  /// They are words of the question like any other.
  Filtering NONE = new Known(List.of());

  /// Filters are read from the question.
  record Read() implements Filtering {}

  /// Filters are those that were read before; *last week* stays the week that it was.
  record Known(List<Filter> filters) implements Filtering {
    public Known {
      filters = List.copyOf(filters);
    }
  }
}
