package dev.onrecord.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Refuses changing requests from pages of other sites. Any page that a person opens can post a
/// form to a server on the same machine, without a preflight request. Browsers state the origin of
/// a request in headers that pages cannot set. Programs send neither header and are accepted.
final class CrossSiteCheck {
  /// Methods that change nothing; other sites cannot read their replies.
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  /// The server's own pages, and actions of the user, such as opening a bookmark.
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private CrossSiteCheck() {}

  /// Checks a request.
  ///
  /// @throws Problem 403 if it may change something and comes from a site that is not configured
  static void refuse(Context context) {
    if (HARMLESS.contains(context.req().getMethod()) || Cors.allows(context)) {
      return;
    }
    Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
    if (site.isPresent() && !OWN.contains(site.get())) {
      throw problem("Sec-Fetch-Site is '" + site.get() + "'");
    }
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    if (origin.isPresent() && !isOwn(context, origin.get())) {
      throw problem("Origin is '" + origin.get() + "'");
    }
  }

  /// Whether an origin is this server, as the request addressed it.
  static boolean isOwn(Context context, String origin) {
    return isAt(origin, Optional.ofNullable(context.header("Host")).orElse(""));
  }

  /// Whether an origin such as `http://localhost:8080` is at a host such as `localhost:8080`.
  private static boolean isAt(String origin, String host) {
    String[] parts = origin.toLowerCase(Locale.ROOT).split("://", 2);
    if (parts.length != 2) {
      return false;
    }
    String port = parts[0].equals("https") ? ":443" : ":80";
    return withPort(parts[1], port).equals(withPort(host.toLowerCase(Locale.ROOT), port));
  }

  private static String withPort(String host, String port) {
    return host.matches(".*:\\d+") ? host : host + port;
  }

  private static Problem problem(String sign) {
    return new Problem(
        403,
        "another site sent this request (%s); send it from this server's own page, or from a"
                .formatted(sign)
            + " program without that header");
  }
}
