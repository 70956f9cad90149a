package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.Optional;

/// A quote from a text of an article, and its place in the present text.
///
/// @param quoted the text that it was taken from
/// @param span of the quote in that text
/// @param present the article today; empty if it was removed
/// @param place of the quote in it; empty if it is gone
public record TracedQuote(
    ArticleVersion quoted, Span span, Optional<Article> present, Optional<Place> place) {
  public TracedQuote {
    if (present.isEmpty() && place.isPresent()) {
      throw new IllegalArgumentException("what was removed has no place, got " + place);
    }
  }

  /// The place of a quote in a later text.
  public sealed interface Place {
    /// Offsets in the present text, half-open, UTF-16.
    Span span();
  }

  /// The same, character for character.
  public record Exact(Span span) implements Place {}

  /// The same statement in other words.
  ///
  /// @param edits the difference from the quote: the kept and the added words are the text at
  ///   `span`. Words count as kept where only punctuation and spaces differ.
  public record Reworded(Span span, List<Edit> edits) implements Place {
    public Reworded {
      edits = List.copyOf(edits);
    }
  }

  /// A run of words in a difference, with the punctuation and spaces after them.
  public record Edit(Kind kind, String text) {
    /// What became of the words.
    public enum Kind {
      KEPT,
      REMOVED,
      ADDED
    }
  }

  /// The quoted words.
  public String quote() {
    return span.of(quoted.article().text());
  }
}
