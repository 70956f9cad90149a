package dev.onrecord.web;

import dev.onrecord.collections.Collections;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.sources.fetch.Fetcher;
import dev.onrecord.telemetry.Telemetry;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.Caller;
import dev.onrecord.web.access.RoutePermission;
import dev.onrecord.web.page.ServedPages;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All routes of a server, each with the permission that it needs.
final class ServerRoutes {
  private final Access access;
  private final ServedPages pages;
  private final Optional<Fetcher> fetcher;
  private final Collections collections;
  private final Operations operations;
  private final Map<String, CollectionRoutes> opened = new ConcurrentHashMap<>();

  ServerRoutes(
      Access access,
      ServedPages pages,
      Optional<Fetcher> fetcher,
      Collections collections,
      Operations operations) {
    this.access = access;
    this.pages = pages;
    this.fetcher = fetcher;
    this.collections = collections;
    this.operations = operations;
  }

  /// Adds the routes.
  ///
  /// @throws IllegalStateException if one of them states no permission
  void addTo(JavalinConfig config) {
    config.events.handlerAdded(RoutePermission::requireStated);
    config.staticFiles.add(
        files -> {
          files.directory = "/web";
          files.hostedPath = pages.folder();
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
          files.roles = Set.of(RoutePermission.PUBLIC);
        });
    SignInRoutes signIn = new SignInRoutes(access, pages);
    config.routes.get(SignInRoutes.IN, signIn::form, RoutePermission.PUBLIC);
    config.routes.post(SignInRoutes.IN, signIn::signIn, RoutePermission.PUBLIC);
    config.routes.get(SignInRoutes.OUT, signIn::confirmSignOut, RoutePermission.PUBLIC);
    config.routes.post(SignInRoutes.OUT, signIn::signOut, RoutePermission.PUBLIC);
    CollectionListRoutes list = new CollectionListRoutes(collections);
    config.routes.get("/api/collections", list::list, RoutePermission.READ);
    config.routes.put("/api/collections/{name}", list::create, RoutePermission.ADMIN);
    CollectionRoutes.add(config.routes, this::collection);
    new ApiDocs().addTo(config);
    config.routes.get("/livez", ServerRoutes::live, RoutePermission.PUBLIC);
    config.routes.get("/readyz", this::ready, RoutePermission.OPTIONAL_KEY);
    config.routes.get("/metrics", this::metrics, RoutePermission.ADMIN);
  }

  private static void live(Context context) {
    context.json(Map.of("status", "live"));
  }

  private void ready(Context context) {
    operations.readiness().show(context, collections);
  }

  /// The metrics count all collections together.
  ///
  /// @throws Problem 403 for a key that does not open all of them
  private void metrics(Context context) {
    if (!Caller.of(context).seesEverything()) {
      throw new Problem(
          403,
          "Collection not open",
          "metrics count all collections, and this key opens only some; use a key for '*'");
    }
    context.contentType(Telemetry.CONTENT_TYPE).result(operations.telemetry().scrape());
  }

  /// The collection that a request is for.
  ///
  /// @throws Problem 404 if there is no such collection, or the key does not open it
  private CollectionRoutes collection(Context context) {
    Caller caller = Caller.of(context);
    String name = CollectionRequest.named(context).orElseGet(caller::collection);
    OpenHome open =
        Optional.of(name)
            .filter(caller::sees)
            .flatMap(collections::find)
            .orElseThrow(
                () ->
                    new Problem(
                        404,
                        "no collection has the name '%s'; GET /api/collections lists all"
                            .formatted(name)));
    CollectionRequest.answerFrom(context, name);
    return opened.computeIfAbsent(name, _ -> new CollectionRoutes(open, pages, fetcher));
  }
}
