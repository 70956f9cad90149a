package dev.onrecord.ask;

/// A cited article changed while the question was answered.
public final class ArticleChangedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ArticleChangedException() {
    super("an article changed while the question was answered; ask again");
  }
}
