package dev.onrecord.ask;

import dev.onrecord.domain.PassingException;

/// A cited article changed while the question was answered.
public final class ArticleChangedException extends PassingException {
  private static final long serialVersionUID = 1;

  ArticleChangedException() {
    super("an article changed while the question was answered; ask again");
  }
}
