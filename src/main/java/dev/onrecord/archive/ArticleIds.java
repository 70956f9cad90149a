package dev.onrecord.archive;

import java.util.function.Predicate;

/// Names articles after where they came from.
final class ArticleIds {
  private static final int MAX_LENGTH = 100;

  private ArticleIds() {}

  /// The file's name without folders and ending, or, where that is taken, with the start of the
  /// text's hash.
  static String choose(String origin, String sha256, Predicate<String> taken) {
    String name = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
    int ending = name.lastIndexOf('.');
    String stem = ending > 0 ? name.substring(0, ending) : name;
    String slug = stem.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    String id =
        slug.substring(
            0,
            slug.offsetByCodePoints(
                0, Math.min(MAX_LENGTH, slug.codePointCount(0, slug.length()))));
    if (id.isEmpty()) {
      id = "article-" + sha256.substring(0, 12);
    }
    return taken.test(id) ? id + "-" + sha256.substring(0, 12) : id;
  }
}
