package dev.onrecord.web.page;

import dev.onrecord.domain.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The passage that an article's address marks: `?mark=790-917&highlight=791-878`. The hash has the
/// same value for the browser, which does not send it to the server.
///
/// @param passage offsets in the article's text, half-open, UTF-16; not empty
/// @param highlight inside `passage`
/// @param notice why something is not marked
public record Marking(Optional<Span> passage, Optional<Span> highlight, Optional<String> notice) {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /// Marks nothing, with the reason.
  public static Marking none(String notice) {
    return new Marking(Optional.empty(), Optional.empty(), Optional.of(notice));
  }

  /// Reads both parameters. If a value does not fit the text, the result has a notice; it is not an
  /// error.
  public static Marking of(Optional<String> mark, Optional<String> highlight, String text) {
    if (mark.isEmpty()) {
      return new Marking(
          Optional.empty(),
          Optional.empty(),
          highlight.map(words -> "This link has words to highlight, but no passage to mark."));
    }
    Optional<String> misfit = misfit(mark.get(), text);
    if (misfit.isPresent()) {
      return new Marking(Optional.empty(), Optional.empty(), misfit);
    }
    Span passage = span(mark.get());
    Optional<Span> words =
        highlight
            .filter(value -> misfit(value, text).isEmpty())
            .map(Marking::span)
            .filter(passage::contains);
    boolean lost = highlight.isPresent() && words.isEmpty();
    return new Marking(
        Optional.of(passage),
        words,
        lost
            ? Optional.of(
                "This link highlights words outside its passage. They are not highlighted.")
            : Optional.empty());
  }

  /// Why a parameter cannot be marked, in the same words as the page's script.
  private static Optional<String> misfit(String value, String text) {
    Matcher span = SPAN.matcher(value);
    if (!span.matches()) {
      return Optional.of(
          "This link asks to mark “%s”, which does not name a passage. A passage looks like 120-245. Nothing is marked."
              .formatted(PageText.excerpt(value, 60)));
    }
    int start = Integer.parseInt(span.group(1));
    int end = Integer.parseInt(span.group(2));
    String points = "This link points at characters %d to %d, ".formatted(start, end);
    if (start >= end) {
      return Optional.of(points + "but a passage must end after its start. Nothing is marked.");
    }
    if (end > text.length()) {
      return Optional.of(
          points
              + "but the article has only %d. Nothing is marked. The link may have a typing error, or the article was replaced."
                  .formatted(text.length()));
    }
    if (Span.splits(text, start) || Span.splits(text, end)) {
      return Optional.of(points + "which splits a character. Nothing is marked.");
    }
    return Optional.empty();
  }

  /// @param value that has no misfit
  private static Span span(String value) {
    int dash = value.indexOf('-');
    return new Span(
        Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 1)));
  }
}
