package dev.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/// The text of an answer as a client of OpenAI's API got it.
///
/// @param citations with the quotes
record CitedText(String text, List<Mark> marks, JsonNode citations) {
  private static final Pattern MARKER = Pattern.compile("\\[\\d+]");

  /// An annotation: offsets in the text, half-open, in UTF-16 code units.
  record Mark(String url, String title, long start, long end) {}

  /// The annotations of a chat completion.
  static List<Mark> marks(JsonNode annotations) {
    return annotations
        .valueStream()
        .peek(annotation -> assertThat(annotation.path("type").asText()).isEqualTo("url_citation"))
        .map(annotation -> annotation.path("url_citation"))
        .map(
            at ->
                new Mark(
                    at.path("url").asText(),
                    at.path("title").asText(),
                    at.path("start_index").asLong(),
                    at.path("end_index").asLong()))
        .toList();
  }

  /// Holds every annotation against the marker that it stands for, and every quote against the
  /// article that the server shows at the annotation's address.
  void check(ArchiveServer server) {
    assertThat(MARKER.matcher(text).results().count()).isEqualTo(marks.size());
    assertThat(marks).hasSizeGreaterThanOrEqualTo(citations.size());
    assertThat(citations).isNotEmpty();
    for (Mark mark : marks) {
      String marker = text.substring((int) mark.start(), (int) mark.end());
      assertThat(marker).matches(MARKER);
      int n = Integer.parseInt(marker.substring(1, marker.length() - 1));
      JsonNode citation = citations.path(n - 1);
      assertThat(citation.path("n").asInt()).isEqualTo(n);
      assertThat(mark.title()).isEqualTo(citation.path("title").asText());
      assertThat(mark.url()).isEqualTo(server.at(citation.path("permalink").asText()).toString());
      JsonNode article = server.get("/api/articles/" + citation.path("articleId").asText()).json();
      assertThat(
              article
                  .path("text")
                  .asText()
                  .substring(citation.path("start").asInt(), citation.path("end").asInt()))
          .isEqualTo(citation.path("quote").asText());
      URI page = URI.create(mark.url());
      assertThat(page.getFragment())
          .isEqualTo(citation.path("start").asInt() + "-" + citation.path("end").asInt());
      assertThat(server.get(page.getRawPath() + "?" + page.getRawQuery()).status()).isEqualTo(200);
    }
  }
}
