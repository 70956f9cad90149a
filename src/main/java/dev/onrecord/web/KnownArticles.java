package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ScopeCheck;
import dev.onrecord.domain.question.Scope;

/// The articles that a question may be limited to.
record KnownArticles(Archive archive) {
  /// The request, if the archive has all articles that it names.
  ///
  /// @throws Problem 422 if it lacks one
  AskRequest checked(AskRequest request) {
    checked(request.scope());
    return request;
  }

  /// The scope, if the archive has all articles that it names.
  ///
  /// @throws Problem 422 if it lacks one
  Scope checked(Scope scope) {
    ScopeCheck.lackingArticle(archive, scope)
        .ifPresent(
            lacking -> {
              throw new Problem(422, "articles: " + lacking);
            });
    return scope;
  }
}
