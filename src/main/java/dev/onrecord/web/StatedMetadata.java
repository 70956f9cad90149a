package dev.onrecord.web;

import dev.onrecord.domain.article.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The metadata in an upload: `title`, `author`, `outlet`, `published` and `url`, each checked and
/// stripped of white space.
final class StatedMetadata {
  /// The longest fields, in UTF-16 code units.
  private static final int MAX_TITLE = 500;

  private static final int MAX_AUTHOR = 200;
  private static final int MAX_OUTLET = 200;
  private static final int MAX_URL = 2_000;

  private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{Cc}\\p{Cf}]");

  /// Control characters, ends of lines and halves of surrogate pairs.
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /// The source of a day that comes with an upload.
  private static final String SENDER = "whoever sent it";

  private StatedMetadata() {}

  /// Reads the fields.
  ///
  /// @param fields finds a field by its name
  /// @throws Problem 422 for a wrong field
  static Metadata of(Function<String, Optional<String>> fields) {
    Metadata stated =
        Metadata.NONE
            .withTitle(fields.apply("title").map(title -> line("title", title, MAX_TITLE)))
            .withAuthor(fields.apply("author").map(author -> line("author", author, MAX_AUTHOR)))
            .withOutlet(fields.apply("outlet").map(outlet -> line("outlet", outlet, MAX_OUTLET)))
            .withUrl(fields.apply("url").map(url -> address(line("url", url, MAX_URL))));
    return fields
        .apply("published")
        .map(day -> stated.withPublished(DayField.read("published", day.strip()), SENDER))
        .orElse(stated);
  }

  private static String line(String field, String value, int max) {
    String text = value.strip();
    if (!VISIBLE.matcher(text).find()) {
      throw new Problem(
          422, "%s is blank; give 1 to %,d characters or leave it out".formatted(field, max));
    }
    if (text.length() > max) {
      throw new Problem(
          422, "%s must be at most %,d characters, got %,d".formatted(field, max, text.length()));
    }
    if (NO_TEXT.matcher(text).find()) {
      throw new Problem(
          422, field + " must be one line without control characters and in valid Unicode");
    }
    return text;
  }

  private static String address(String url) {
    try {
      URI address = new URI(url);
      if (address.getHost() != null
          && ("http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme()))) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw notAnAddress();
    }
    throw notAnAddress();
  }

  private static Problem notAnAddress() {
    return new Problem(
        422, "url must be an absolute http or https address such as https://example.org/story");
  }
}
