package dev.onrecord.mcp;

import dev.onrecord.view.CitationView;
import dev.onrecord.view.SearchView.ResultView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage for a model to read: the quote, who said it, where it stands, and its address.
///
/// @param start offset in the article's text, in UTF-16 code units
/// @param end exclusive
/// @param permalink relative to the server
record ShownPassage(
    String quote,
    Optional<String> role,
    Optional<String> speaker,
    Optional<String> via,
    String title,
    Optional<String> outlet,
    Optional<String> published,
    String articleId,
    int start,
    int end,
    String permalink) {
  static ShownPassage of(CitationView view) {
    return new ShownPassage(
        view.quote(),
        view.role(),
        view.speaker(),
        view.via(),
        view.title(),
        view.outlet(),
        view.published(),
        view.articleId(),
        view.start(),
        view.end(),
        view.permalink());
  }

  static ShownPassage of(ResultView view) {
    return new ShownPassage(
        view.quote(),
        view.role(),
        view.speaker(),
        view.via(),
        view.title(),
        view.outlet(),
        view.published(),
        view.articleId(),
        view.start(),
        view.end(),
        view.permalink());
  }

  /// Lines, the first without its number.
  String text(Links links) {
    String said =
        speaker
            .map(
                name ->
                    "\n    Speaker: "
                        + role.map(title -> title + " ").orElse("")
                        + name
                        + via.map(" (via %s)"::formatted).orElse(""))
            .orElse("");
    String source =
        Stream.of(Optional.of(title), outlet, published)
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return """
    %s%s
        Source: %s
        Place: %s, characters %d to %d
        Link: %s
    """
        .formatted(quote, said, source, ArticleUri.of(articleId), start, end, links.at(permalink));
  }
}
