package dev.onrecord.archive;

import java.util.function.Predicate;
import java.util.stream.Stream;

/// Chooses the ids of articles by their origins.
final class ArticleIds {
  private static final int MAX_LENGTH = 100;

  private ArticleIds() {}

  /// The id for a new article: the file's name without folders and ending; if that is taken, with
  /// the start of the text's hash; if that is taken too, with a number. *press/flood.txt* gives
  /// `flood`, `flood-0a1b2c3d4e5f`, `flood-0a1b2c3d4e5f-2`.
  static String choose(String origin, String sha256, Predicate<String> taken) {
    String name = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
    int ending = name.lastIndexOf('.');
    String stem = ending > 0 ? name.substring(0, ending) : name;
    String slug = stem.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    String start =
        slug.substring(
            0,
            slug.offsetByCodePoints(
                0, Math.min(MAX_LENGTH, slug.codePointCount(0, slug.length()))));
    String hash = sha256.substring(0, 12);
    String id = start.isEmpty() ? "article-" + hash : start;
    Stream<String> numbered =
        Stream.iterate(2, n -> n + 1).map(n -> "%s-%s-%d".formatted(id, hash, n));
    return Stream.concat(Stream.of(id, id + "-" + hash), numbered)
        .filter(taken.negate())
        .findFirst()
        .orElseThrow();
  }
}
