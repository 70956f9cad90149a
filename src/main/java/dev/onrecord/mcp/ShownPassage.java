package dev.onrecord.mcp;

import dev.onrecord.view.QuoteFields;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A quote as text for a model: its words, speaker, source, place and link.
final class ShownPassage {
  private ShownPassage() {}

  /// The lines of a quote; the caller puts the number before the first.
  static String text(QuoteFields quoted, Links links) {
    String said =
        quoted
            .speaker()
            .map(
                name ->
                    "\n    Speaker: "
                        + quoted.role().map(title -> title + " ").orElse("")
                        + name
                        + quoted.via().map(" (via %s)"::formatted).orElse(""))
            .orElse("");
    String source =
        Stream.of(Optional.of(quoted.title()), quoted.outlet(), quoted.published())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return """
    %s%s
        Source: %s
        Place: %s, characters %d to %d
        Link: %s
    """
        .formatted(
            quoted.quote(),
            said,
            source,
            ArticleUri.of(quoted.articleId()),
            quoted.start(),
            quoted.end(),
            links.at(quoted.permalink()));
  }
}
