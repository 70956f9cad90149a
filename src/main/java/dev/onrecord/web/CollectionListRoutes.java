package dev.onrecord.web;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.collections.Collections;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.view.CollectionListView;
import dev.onrecord.view.CollectionListView.CollectionView;
import dev.onrecord.web.access.Caller;
import io.javalin.http.Context;
import java.util.Optional;

/// `GET /api/collections` and `PUT /api/collections/{name}`.
final class CollectionListRoutes {
  private static final ArticleFilter ALL =
      new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Collections collections;

  CollectionListRoutes(Collections collections) {
    this.collections = collections;
  }

  void list(Context context) {
    context.json(
        new CollectionListView(
            collections.open().entrySet().stream()
                .filter(entry -> Caller.of(context).sees(entry.getKey()))
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList()));
  }

  /// Creates an empty collection, unless one with this name exists.
  void create(Context context) {
    String name = context.pathParam("name");
    CollectionName.objection(name)
        .ifPresent(
            objection -> {
              throw new Problem(422, objection);
            });
    if (!Caller.of(context).sees(name)) {
      throw new Problem(
          403, "Collection not open", "this key does not open the collection '%s'".formatted(name));
    }
    boolean isNew = collections.find(name).isEmpty();
    context.status(isNew ? 201 : 200).json(view(name, collections.make(name)));
  }

  private static CollectionView view(String name, OpenHome open) {
    return new CollectionView(
        name, open.archive().articles(ALL, 1).total(), CollectionName.base(name) + "/");
  }
}
