package dev.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the documentation: README.md, CHANGELOG.md, or a file in `src/site/markdown`.
///
/// @param path relative to the folder of the project
/// @param text the Markdown
public record Documentation(Path path, String text) {
  /// The page that links to all others.
  public static final Path README = Path.of("README.md");

  /// The folder of all pages besides README.md and CHANGELOG.md.
  public static final Path SITE = Path.of("src/site/markdown");

  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
  private static final Pattern INDENTED = Pattern.compile("(?m)(?:^ {4}.*\n)+");

  /// All pages, README.md first.
  public static List<Documentation> pages() {
    try (Stream<Path> site = Files.list(SITE)) {
      return Stream.concat(Stream.of(README, Path.of("CHANGELOG.md")), site.sorted())
          .map(Documentation::page)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads one page.
  public static Documentation page(Path path) {
    try {
      return new Documentation(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The blocks of code between fences, in order.
  ///
  /// @param language the word after the first fence, such as `sh`
  public List<String> fenced(String language) {
    return FENCED
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /// The indented blocks of code, in order, without the indentation.
  public List<String> indented() {
    return INDENTED
        .matcher(prose())
        .results()
        .map(block -> block.group().replaceAll("(?m)^ {4}", ""))
        .toList();
  }

  /// The text without the blocks between fences.
  public String prose() {
    return FENCED.matcher(text).replaceAll("");
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
