package dev.onrecord.ingest.prose;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values of metadata as they may be kept: what is blank, too long to be one, or no such thing is
/// as if it were not stated.
public final class Stated {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_URL = 2_000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern BY = Pattern.compile("(?i)by:?\\s+");

  /// Longer first parts are well-formed too, but no language has one: `english`.
  private static final Pattern LANGUAGE = Pattern.compile("(?!und)[a-z]{2,3}(-.*)?");

  private Stated() {}

  /// A title or name, in one line.
  public static Optional<String> line(String value) {
    String line = SPACE.matcher(value).replaceAll(" ").strip();
    return line.length() > LONGEST_LINE || line.codePoints().noneMatch(Character::isLetterOrDigit)
        ? Optional.empty()
        : Optional.of(line);
  }

  /// Who wrote it, without "by"; an address is no name.
  public static Optional<String> author(String value) {
    return line(BY.matcher(value.strip()).replaceFirst("")).filter(name -> !name.contains("://"));
  }

  /// Several who wrote it, each once.
  public static Optional<String> authors(Collection<String> values) {
    return line(
        values.stream()
            .flatMap(value -> author(value).stream())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  /// An address of the web, whole.
  public static Optional<String> url(String value) {
    String url = value.strip();
    try {
      URI uri = new URI(url);
      boolean web =
          ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
              && uri.getRawAuthority() != null;
      return web && url.length() <= LONGEST_URL ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// A tag of BCP 47; `en_GB` is read as one.
  public static Optional<String> language(String value) {
    try {
      String tag =
          new Locale.Builder()
              .setLanguageTag(value.strip().replace('_', '-'))
              .build()
              .toLanguageTag();
      return LANGUAGE.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
