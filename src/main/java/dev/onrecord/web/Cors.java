package dev.onrecord.web;

import dev.onrecord.web.access.Access;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/// Allows pages of the configured sites to call this server from a browser (the CORS protocol of
/// the Fetch standard). They must send a key: cookies of this server are ignored.
final class Cors {
  /// Means any site.
  static final String ANY = "*";

  private static final String ALLOWED = Cors.class.getName();
  private static final String KEPT_SECONDS = "600";

  private final Set<String> origins;

  /// @param origins such as `https://news.example`, as browsers write them, or `*` alone for any
  Cors(Set<String> origins) {
    this.origins = Set.copyOf(origins);
  }

  /// Whether a request comes from a configured site.
  static boolean allows(Context context) {
    return context.attribute(ALLOWED) != null;
  }

  /// Tells the browser that the page may read the reply, and answers preflight requests.
  void allow(Context context) {
    if (origins.isEmpty()) {
      return;
    }
    context.res().addHeader("Vary", "Origin");
    Optional<String> origin =
        Optional.ofNullable(context.header("Origin"))
            .filter(named -> !CrossSiteCheck.isOwn(context, named))
            .filter(named -> origins.contains(ANY) || origins.contains(named));
    origin.ifPresent(
        named -> {
          context.attribute(ALLOWED, true);
          Access.ignoreCookies(context);
          context
              .header("Access-Control-Allow-Origin", origins.contains(ANY) ? ANY : named)
              .header("Access-Control-Expose-Headers", "Location, Retry-After, WWW-Authenticate");
          if (context.req().getMethod().equals("OPTIONS")
              && context.header("Access-Control-Request-Method") != null) {
            answerPreflight(context);
          }
        });
  }

  private static void answerPreflight(Context context) {
    context
        .status(204)
        .header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
        .header(
            "Access-Control-Allow-Headers",
            "Accept, Authorization, Content-Type, X-API-Key, MCP-Protocol-Version")
        .header("Access-Control-Max-Age", KEPT_SECONDS)
        .skipRemainingHandlers();
  }
}
