package dev.onrecord.view;

import java.util.Optional;

/// The fields of views that show a quote.
public sealed interface QuoteFields permits CitationView, SearchView.ResultView {
  String articleId();

  String title();

  Optional<String> outlet();

  /// The day, ISO 8601.
  Optional<String> published();

  String quote();

  /// Offset in the article's text, UTF-16, inclusive.
  int start();

  /// Offset, exclusive.
  int end();

  Optional<String> speaker();

  Optional<String> role();

  Optional<String> via();

  /// Relative to the server.
  String permalink();
}
