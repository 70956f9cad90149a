package dev.onrecord.web;

import dev.onrecord.domain.Span;
import io.javalin.http.Context;
import java.util.Optional;

/// Query parameters that several routes share.
final class Parameters {
  /// The longest query, in UTF-16 code units. Each word costs a separate search.
  private static final int MAX_QUERY = 200;

  private Parameters() {}

  /// A parameter that is present and not blank.
  static Optional<String> text(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).filter(value -> !value.isBlank());
  }

  /// Words to search for.
  ///
  /// @throws Problem 422 if the query is too long
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

  /// The span of a text from `start` to `end`, half-open, in UTF-16 code units.
  ///
  /// @throws Problem 422 if it is not in the text, or splits a character
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
