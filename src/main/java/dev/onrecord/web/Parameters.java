package dev.onrecord.web;

import dev.onrecord.domain.Span;
import io.javalin.http.Context;
import java.util.Optional;

/// Query parameters that several routes have.
final class Parameters {
  /// The longest query, in UTF-16 code units. Each of its words costs a search of its own.
  private static final int MAX_QUERY = 200;

  private Parameters() {}

  /// A parameter that is there and not blank.
  static Optional<String> text(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  /// Words to search for.
  ///
  /// @throws Problem 422 if they are too many
  static Optional<String> query(Context context) {
    Optional<String> query = text(context, "query");
    query
        .filter(words -> words.length() > MAX_QUERY)
        .ifPresent(
            words -> {
              throw new Problem(
                  422,
                  "query must be at most %d characters, got %,d"
                      .formatted(MAX_QUERY, words.length()));
            });
    return query;
  }

  /// The stretch of a text from `start` to `end`.
  ///
  /// @throws Problem 422 if it is none, or cuts a character in two
  static Span span(Context context, String text) {
    int start = offset(context, "start", 0, text.length() - 1);
    int end = offset(context, "end", start + 1, text.length());
    for (int at : new int[] {start, end}) {
      if (Span.splits(text, at)) {
        throw new Problem(422, "%d splits a character; try %d".formatted(at, at - 1));
      }
    }
    return new Span(start, end);
  }

  private static int offset(Context context, String name, int least, int most) {
    String value = text(context, name).orElse("");
    if (!value.matches("\\d{1,9}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw new Problem(
          422,
          "%s must be in [%d, %d], an offset in UTF-16 code units, got '%s'"
              .formatted(name, least, most, value));
    }
    return Integer.parseInt(value);
  }

  /// The number of a page, from 1.
  ///
  /// @throws Problem 422 if it is none
  static int page(Context context) {
    String page = text(context, "page").orElse("1");
    if (!page.matches("[1-9]\\d{0,5}")) {
      throw new Problem(422, "page must be in [1, 999999], got '" + page + "'");
    }
    return Integer.parseInt(page);
  }
}
