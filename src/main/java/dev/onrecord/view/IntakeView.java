package dev.onrecord.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The result for a document with several articles.
public record IntakeView(List<Item> articles, int added, int replaced, int known, int refused) {
  /// The result for one article.
  ///
  /// @param origin the document and the place of the article in it
  /// @param outcome added, replaced, known or refused
  /// @param id of the article; null if it was refused
  /// @param title the article's, or its id; null if it was refused
  /// @param reason what was wrong and what would be right; null if it was not refused
  public record Item(
      String origin,
      String outcome,
      @Nullable String id,
      @Nullable String title,
      @Nullable String reason) {}

  public IntakeView {
    articles = List.copyOf(articles);
  }

  /// The view of results in the order of the document.
  public static IntakeView of(List<Item> articles) {
    return new IntakeView(
        articles,
        count(articles, "added"),
        count(articles, "replaced"),
        count(articles, "known"),
        count(articles, "refused"));
  }

  private static int count(List<Item> articles, String outcome) {
    return (int) articles.stream().filter(item -> item.outcome().equals(outcome)).count();
  }
}
