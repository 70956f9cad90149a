package dev.onrecord.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The secret in a request: from `Authorization` (RFC 6750), from `X-API-Key`, or from the sign-in
/// cookie.
final class Credentials {
  private static final String COOKIE = "onrecord_key";

  /// A cookie that tells scripts that the browser is signed in. Scripts cannot read the other
  /// cookie.
  private static final String SIGN = "onrecord_signed_in";

  private static final Duration LASTING = Duration.ofDays(30);
  private static final Pattern BEARER =
      Pattern.compile("bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);
  private static final String FOREIGN = Credentials.class.getName() + ".foreign";

  private Credentials() {}

  /// The secret of a request; empty if there is none.
  ///
  /// @throws DeniedException 401 if `Authorization` has another form and there is no other secret
  static Optional<String> of(Context context) {
    Optional<String> authorization = Optional.ofNullable(context.header("Authorization"));
    Optional<String> secret =
        authorization
            .map(BEARER::matcher)
            .filter(Matcher::matches)
            .map(bearer -> bearer.group(1))
            .or(() -> Optional.ofNullable(context.header("X-API-Key")))
            .or(() -> ofCookie(context));
    // `Authorization` may be for a proxy in front, so it is an error only if there is no other
    // secret.
    if (secret.isEmpty() && authorization.isPresent()) {
      throw DeniedException.badKey("Authorization must be 'Bearer onr_...'");
    }
    return secret;
  }

  private static Optional<String> ofCookie(Context context) {
    return context.attribute(FOREIGN) == null
        ? Optional.ofNullable(context.cookie(COOKIE)).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  /// Ignores cookies: another site may send requests, but not with the reader's cookie for this
  /// server.
  static void withoutCookies(Context context) {
    context.attribute(FOREIGN, true);
  }

  /// Stores a secret in a cookie that scripts cannot read. With it, other sites can only link to a
  /// page.
  static void keep(Context context, String secret, boolean secure) {
    int seconds = (int) LASTING.toSeconds();
    context.cookie(cookie(COOKIE, secret, seconds, secure));
    context.cookie(sign("1", seconds, secure));
  }

  /// Deletes the cookies.
  static void drop(Context context, boolean secure) {
    context.cookie(cookie(COOKIE, "", 0, secure));
    context.cookie(sign("", 0, secure));
  }

  private static Cookie sign(String value, int seconds, boolean secure) {
    Cookie sign = cookie(SIGN, value, seconds, secure);
    sign.setHttpOnly(false);
    return sign;
  }

  private static Cookie cookie(String name, String value, int seconds, boolean secure) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    // `Lax`, so that links from other sites open pages for a signed-in reader. Changing requests
    // from other sites are refused by CrossSiteCheck.
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
