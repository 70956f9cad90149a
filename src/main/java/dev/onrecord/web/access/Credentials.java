package dev.onrecord.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The secret that comes with a request: in `Authorization` (RFC 6750), in `X-API-Key`, or in the
/// cookie that signing in has left.
final class Credentials {
  private static final String COOKIE = "onrecord_key";

  /// Tells the page's scripts, which cannot see the other, that there is one.
  private static final String SIGN = "onrecord_signed_in";

  private static final Duration LASTING = Duration.ofDays(30);
  private static final Pattern BEARER =
      Pattern.compile("bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);
  private static final String FOREIGN = Credentials.class.getName() + ".foreign";

  private Credentials() {}

  /// What came; empty if nothing did.
  ///
  /// @throws DeniedException 401 if it came in another way
  static Optional<String> of(Context context) {
    Optional<String> authorization = Optional.ofNullable(context.header("Authorization"));
    Optional<String> secret =
        authorization
            .map(BEARER::matcher)
            .filter(Matcher::matches)
            .map(bearer -> bearer.group(1))
            .or(() -> Optional.ofNullable(context.header("X-API-Key")))
            .or(() -> ofCookie(context));
    // A proxy in front may have asked for a password of its own.
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

  /// Lets no cookie count: another site may ask, but not with what a reader has for this one.
  static void withoutCookies(Context context) {
    context.attribute(FOREIGN, true);
  }

  /// Leaves a secret with a browser, out of reach of scripts; other sites can do no more with it
  /// than link to a page.
  static void keep(Context context, String secret, boolean secure) {
    int seconds = (int) LASTING.toSeconds();
    context.cookie(cookie(COOKIE, secret, seconds, secure));
    context.cookie(sign("1", seconds, secure));
  }

  /// Takes it away again.
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
    // A link of another site opens a page for who is signed in; what changes something is refused
    // by where it comes from.
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
