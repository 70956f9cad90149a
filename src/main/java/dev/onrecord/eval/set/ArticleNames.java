package dev.onrecord.eval.set;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds articles by file name or title.
final class ArticleNames {
  private final List<GoldArticle> articles;

  ArticleNames(List<GoldArticle> articles) {
    this.articles = articles;
  }

  /// The index of the article with this file name (its extension may be missing) or this title.
  ///
  /// @throws IllegalArgumentException if no article or several articles match
  int find(String name) {
    List<Integer> files = places(article -> isFile(article.name(), name));
    List<Integer> found =
        files.isEmpty()
            ? places(article -> article.title().stream().anyMatch(name::equals))
            : files;
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          found.isEmpty()
              ? "no article has the file name or title '%s'; there are %d, such as '%s'"
                  .formatted(name, articles.size(), articles.getFirst().name())
              : "%d articles have the name '%s'; use a file name that only one has"
                  .formatted(found.size(), name));
    }
    return found.getFirst();
  }

  private List<Integer> places(Predicate<GoldArticle> wanted) {
    return IntStream.range(0, articles.size())
        .filter(i -> wanted.test(articles.get(i)))
        .boxed()
        .toList();
  }

  private static boolean isFile(String file, String name) {
    int ending = file.lastIndexOf('.');
    return file.equals(name) || (ending > 0 && file.substring(0, ending).equals(name));
  }
}
