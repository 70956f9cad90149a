package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.onrecord.view.CitationView;

/// A marker of the answer's text, such as `[1]`, and the quote that it stands for.
///
/// @param type always `url_citation`
/// @param url where the quote can be read for good
/// @param title of the article
/// @param startIndex of the marker in the text
/// @param endIndex of the marker in the text, exclusive
@JsonNaming(SnakeCaseStrategy.class)
public record UrlCitation(String type, String url, String title, int startIndex, int endIndex) {
  private static final String TYPE = "url_citation";

  /// The same as chat completions nest it.
  @JsonNaming(SnakeCaseStrategy.class)
  public record Nested(String type, Place urlCitation) {}

  /// A marker and its quote, without a type.
  @JsonNaming(SnakeCaseStrategy.class)
  public record Place(String url, String title, int startIndex, int endIndex) {}

  static UrlCitation of(CitationView citation, String root, int start, int end) {
    return new UrlCitation(TYPE, root + citation.permalink(), citation.title(), start, end);
  }

  Nested nested() {
    return new Nested(TYPE, new Place(url, title, startIndex, endIndex));
  }
}
