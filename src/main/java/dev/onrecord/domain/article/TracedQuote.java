package dev.onrecord.domain.article;

import dev.onrecord.domain.Span;
import java.util.List;
import java.util.Optional;

/// Words that were quoted from a text of an article, and where they stand in the article today.
///
/// @param quoted the text that they were quoted from
/// @param span where in it
/// @param present what the article is today; empty if it was removed
/// @param place where they stand there; empty if they are gone
public record TracedQuote(
    ArticleVersion quoted, Span span, Optional<Article> present, Optional<Place> place) {
  public TracedQuote {
    if (present.isEmpty() && place.isPresent()) {
      throw new IllegalArgumentException("what was removed has no place, got " + place);
    }
  }

  /// Where a quote stands in another text than the one that it was taken from.
  public sealed interface Place {
    /// Offsets in the present text, half-open, UTF-16.
    Span span();
  }

  /// Character for character.
  public record Exact(Span span) implements Place {}

  /// In other words, but clearly the same.
  ///
  /// @param edits what makes the present words of the quoted ones: kept and added ones are together
  ///   the text at `span`. No word is added or removed where only marks and spaces differ.
  public record Reworded(Span span, List<Edit> edits) implements Place {
    public Reworded {
      edits = List.copyOf(edits);
    }
  }

  /// A stretch of a difference, with the marks and spaces that follow its words.
  public record Edit(Kind kind, String text) {
    /// What became of the words.
    public enum Kind {
      KEPT,
      REMOVED,
      ADDED
    }
  }

  /// The words.
  public String quote() {
    return span.of(quoted.article().text());
  }
}
