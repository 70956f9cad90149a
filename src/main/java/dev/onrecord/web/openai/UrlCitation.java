package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.onrecord.view.CitationView;

/// A marker in the answer's text, such as `[1]`, and the quote that it refers to.
///
/// @param type always `url_citation`
/// @param url permanent address of the quote
/// @param title of the article
/// @param startIndex offset of the marker in the text, inclusive
/// @param endIndex offset of the marker's end, exclusive
@JsonNaming(SnakeCaseStrategy.class)
public record UrlCitation(String type, String url, String title, int startIndex, int endIndex) {
  private static final String TYPE = "url_citation";

  /// The same in the nested form of chat completions.
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
