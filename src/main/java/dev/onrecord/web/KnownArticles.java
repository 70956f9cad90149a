package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ScopeCheck;
import dev.onrecord.domain.question.Scope;

/// Checks that the archive has the articles to which a question is limited.
record KnownArticles(Archive archive) {
  /// Returns the request if the archive has all articles that it names.
  ///
  /// @throws Problem 422 if an article is missing
  AskRequest checked(AskRequest request) {
    checked(request.scope());
    return request;
  }

  /// Returns the scope if the archive has all articles that it names.
  ///
  /// @throws Problem 422 if an article is missing
  Scope checked(Scope scope) {
    ScopeCheck.lackingArticle(archive, scope)
        .ifPresent(
            lacking -> {
              throw new Problem(422, "articles: " + lacking);
            });
    return scope;
  }
}
