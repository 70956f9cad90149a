package dev.onrecord.ingest.markdown;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.prose.Dates;
import dev.onrecord.ingest.prose.Stated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// YAML between two lines of `---` on top of a text.
///
/// @param metadata what its known keys state; a value that cannot be read is as if not stated
/// @param end where the text under it starts, in UTF-16 code units
public record FrontMatter(Metadata metadata, int end) {
  /// More than this before the second line is no front matter.
  private static final int LONGEST = 8 << 10;

  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> AUTHOR = List.of("author", "authors", "byline");
  private static final List<String> OUTLET = List.of("outlet", "source", "publication");
  private static final List<String> PUBLISHED = List.of("published", "date");
  private static final List<String> URL = List.of("url", "link", "canonical");
  private static final List<String> LANGUAGE = List.of("language", "lang");

  private static final List<List<String>> KNOWN =
      List.of(TITLE, AUTHOR, OUTLET, PUBLISHED, URL, LANGUAGE);

  /// The front matter of a text, if it has some: what stands between such lines and has none of the
  /// known keys is text.
  public static Optional<FrontMatter> of(String text) {
    int start = lineEnd(text, 0);
    if (!isFence(text, 0, "---") || start == text.length()) {
      return Optional.empty();
    }
    for (int line = start; line < text.length() && line < LONGEST; line = lineEnd(text, line)) {
      if (isFence(text, line, "---") || isFence(text, line, "...")) {
        int end = blankEnd(text, lineEnd(text, line));
        return YamlHead.entries(text.substring(start, line))
            .filter(entries -> KNOWN.stream().anyMatch(keys -> first(entries, keys).isPresent()))
            .map(entries -> new FrontMatter(metadata(entries), end));
      }
    }
    return Optional.empty();
  }

  private static Metadata metadata(Map<String, List<String>> entries) {
    Metadata metadata =
        Metadata.NONE
            .withTitle(one(entries, TITLE, Stated::line))
            .withAuthor(first(entries, AUTHOR).flatMap(Stated::authors))
            .withOutlet(one(entries, OUTLET, Stated::line))
            .withUrl(one(entries, URL, Stated::url))
            .withLanguage(one(entries, LANGUAGE, Stated::language));
    for (String key : PUBLISHED) {
      var day = one(entries, List.of(key), Dates::day);
      if (day.isPresent()) {
        return metadata.withPublished(day.get(), "front matter " + key);
      }
    }
    return metadata;
  }

  private static <T> Optional<T> one(
      Map<String, List<String>> entries, List<String> keys, Function<String, Optional<T>> read) {
    return keys.stream()
        .flatMap(key -> entries.getOrDefault(key, List.of()).stream().limit(1))
        .flatMap(value -> read.apply(value).stream())
        .findFirst();
  }

  private static Optional<List<String>> first(
      Map<String, List<String>> entries, List<String> keys) {
    return keys.stream()
        .map(key -> entries.getOrDefault(key, List.of()))
        .filter(values -> !values.isEmpty())
        .findFirst();
  }

  /// Whether a line is a mark and perhaps spaces.
  private static boolean isFence(String text, int line, String mark) {
    return text.startsWith(mark, line)
        && text.substring(line + mark.length(), lineEnd(text, line)).isBlank();
  }

  /// Where the next line starts.
  private static int lineEnd(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }

  /// Past the blank lines.
  private static int blankEnd(String text, int line) {
    int start = line;
    while (start < text.length() && text.substring(start, lineEnd(text, start)).isBlank()) {
      start = lineEnd(text, start);
    }
    return start;
  }
}
