package dev.onrecord.web;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.Caller;
import dev.onrecord.web.access.DeniedException;
import dev.onrecord.web.access.RoutePermission;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.InternalRouter;
import io.javalin.router.ParsedEndpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Checks that a request may reach its route, by the permission that the route states. A browser
/// that opens a page without a key is sent to the sign-in form.
final class AccessCheck {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Access access;
  private final InternalRouter router;

  AccessCheck(Access access, InternalRouter router) {
    this.access = access;
    this.router = router;
  }

  /// Checks a request that matches a route or a static file.
  ///
  /// @throws DeniedException if the request may not reach it
  void matched(Context context) {
    Set<RouteRole> roles = context.routeRoles();
    // Javalin answers HEAD by the route for GET, but leaves the roles of that route out.
    RoutePermission needed =
        RoutePermission.of(roles)
            .or(() -> stated(HandlerType.GET, context.path()))
            .orElseThrow(() -> new IllegalStateException("no permission for " + context.path()));
    if (isRedirected(context, needed)) {
      context.skipRemainingHandlers();
    }
  }

  /// Checks a request that matches nothing, so that only callers who may know the routes of an
  /// address are told which of them exist.
  ///
  /// @return whether the caller may be told; if not, the reply is a redirect already
  /// @throws DeniedException if the request may not even be told that there is no such route
  boolean unmatched(Context context) {
    RoutePermission needed =
        HandlerType.commonHttp().stream()
            .flatMap(method -> stated(method, context.path()).stream())
            .min(Comparator.naturalOrder())
            .orElseGet(() -> forUnknownAddress(context));
    return !isRedirected(context, needed);
  }

  private static RoutePermission forUnknownAddress(Context context) {
    if (OpenAiRoutes.isAt(context)) {
      // Clients try routes of OpenAI that are not served here; a 404 tells them so.
      return RoutePermission.READ;
    }
    return switch (context.req().getMethod()) {
      case "GET", "HEAD" -> RoutePermission.PAGE;
      case "OPTIONS" -> RoutePermission.READ;
      default -> RoutePermission.ADMIN;
    };
  }

  private Optional<RoutePermission> stated(HandlerType method, String path) {
    ParsedEndpoint found = router.findFirstHttpHandlerEntry(method, path);
    Roles roles = found == null ? null : found.endpoint.metadata(Roles.class);
    return roles == null ? Optional.empty() : RoutePermission.of(roles.getRoles());
  }

  /// Admits a request. If it is for a page that names no collection, and the key does not open the
  /// main collection, the request is redirected to a collection that the key opens.
  private boolean isRedirected(Context context, RoutePermission needed) {
    boolean isPage =
        needed == RoutePermission.PAGE
            && READING.contains(context.req().getMethod())
            && Optional.ofNullable(context.header("Accept")).orElse("").contains("text/html");
    try {
      access.admit(context, needed);
      String collection = Caller.of(context).collection();
      if (isPage
          && CollectionRequest.named(context).isEmpty()
          && !collection.equals(CollectionName.MAIN)) {
        redirect(context, CollectionName.base(collection) + address(context));
        return true;
      }
      return false;
    } catch (DeniedException e) {
      if (e.status() != 401 || !isPage) {
        throw e;
      }
      String base = CollectionRequest.named(context).map(CollectionName::base).orElse("");
      String then = URLEncoder.encode(base + address(context), StandardCharsets.UTF_8);
      redirect(context, SignInRoutes.IN + "?then=" + then);
      return true;
    }
  }

  private static String address(Context context) {
    return context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
  }

  private static void redirect(Context context, String address) {
    context.redirect(address, HttpStatus.SEE_OTHER);
    context.header("Cache-Control", "no-store");
  }
}
