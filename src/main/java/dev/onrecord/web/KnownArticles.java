package dev.onrecord.web;

import dev.onrecord.archive.Archive;

/// The articles that a question may be limited to.
record KnownArticles(Archive archive) {
  /// The request, if the archive has all articles that it names.
  ///
  /// @throws Problem 422 if it lacks one
  AskRequest checked(AskRequest request) {
    for (String id : request.scope().articles()) {
      if (archive.article(id).isEmpty()) {
        throw new Problem(422, "articles: no article has the id '" + id + "'");
      }
    }
    return request;
  }
}
