package dev.onrecord.web.access;

import dev.onrecord.domain.access.Permission;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;

/// The permission that a request needs for a route. Each route states exactly one where it is
/// added. Ordered from the route that anybody may call to the route that few may call.
public enum RoutePermission implements RouteRole {
  /// No key is needed: the route shows nothing of an archive.
  PUBLIC(Permission.READ, false),
  /// No key is needed, but a key is checked if one is sent, and its holder is told more.
  OPTIONAL_KEY(Permission.READ, false),
  /// Reads a page for people: a browser without a key is sent to the sign-in form.
  PAGE(Permission.READ, false),
  /// Reads stored data.
  READ(Permission.READ, false),
  /// Reads, and computes for a while: searches or answers.
  COSTLY_READ(Permission.READ, true),
  /// Changes articles.
  WRITE(Permission.WRITE, true),
  /// Manages the server.
  ADMIN(Permission.ADMIN, false);

  private final Permission permission;
  private final boolean costly;

  RoutePermission(Permission permission, boolean costly) {
    this.permission = permission;
    this.costly = costly;
  }

  /// The permission among the roles of a route; empty if the route states none or several.
  public static Optional<RoutePermission> of(Set<? extends RouteRole> roles) {
    return roles.size() == 1 && roles.iterator().next() instanceof RoutePermission stated
        ? Optional.of(stated)
        : Optional.empty();
  }

  /// Checks a route that is being added.
  ///
  /// @throws IllegalStateException if it does not state exactly one permission
  public static void requireStated(HandlerMetaInfo route) {
    if (route.getHttpMethod().isHttpMethod() && of(route.getRoles()).isEmpty()) {
      throw new IllegalStateException(
          "the route %s %s must state one RoutePermission, got %s"
              .formatted(route.getHttpMethod(), route.getPath(), route.getRoles()));
    }
  }

  /// The permission that the key must have, if a key is checked.
  Permission permission() {
    return permission;
  }

  /// Whether only a limited number of such requests may run at once (`UseLimits.concurrent`).
  boolean isCostly() {
    return costly;
  }
}
