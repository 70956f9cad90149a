package dev.onrecord.web;

import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.DeniedException;
import dev.onrecord.web.page.ServedPages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// `/sign-in` and `/sign-out`: how people who use a browser enter a key.
final class SignInRoutes {
  static final String IN = "/sign-in";
  static final String OUT = "/sign-out";

  private static final int MAX_BYTES = 8 << 10;
  private static final String START = "/";

  private final Access access;
  private final ServedPages pages;

  SignInRoutes(Access access, ServedPages pages) {
    this.access = access;
    this.pages = pages;
  }

  /// `GET /sign-in`: the form for a key.
  void form(Context context) {
    show(context, 200, Optional.empty(), then(Parameters.text(context, "then")));
  }

  /// `POST /sign-in`: stores the key in a cookie.
  void signIn(Context context) {
    String body = new String(RequestBytes.read(context, MAX_BYTES, ""), StandardCharsets.UTF_8);
    String then = then(field(body, "then"));
    try {
      access.signIn(context, field(body, "key").map(String::strip).orElse(""));
      leave(context, then);
    } catch (DeniedException e) {
      e.headers().forEach(context::header);
      show(context, e.status(), Optional.of(e.detail()), then);
    }
  }

  /// `GET /sign-out`: the form that confirms it.
  void confirmSignOut(Context context) {
    PageRoutes.send(ownForm(context), 200, pages.signOut());
  }

  /// `POST /sign-out`: deletes the cookie.
  void signOut(Context context) {
    access.signOut(context);
    leave(context, IN);
  }

  private void show(Context context, int status, Optional<String> problem, String then) {
    PageRoutes.send(ownForm(context), status, pages.signIn(problem, then));
  }

  /// Allows browsers to send the origin of this form. With `no-referrer`, they would send the
  /// origin `null`, as for a form of another site.
  private static Context ownForm(Context context) {
    return context.header("Referrer-Policy", "same-origin");
  }

  private static void leave(Context context, String path) {
    context.header("Cache-Control", "no-store").redirect(path, HttpStatus.SEE_OTHER);
  }

  /// The page to open afterwards: only a path of this server, whatever the link says.
  private static String then(Optional<String> wanted) {
    return wanted.filter(SignInRoutes::isOwnPath).orElse(START);
  }

  private static boolean isOwnPath(String wanted) {
    try {
      URI uri = URI.create(wanted);
      return !wanted.startsWith("//")
          && wanted.startsWith("/")
          && uri.getScheme() == null
          && uri.getRawAuthority() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<String> field(String form, String name) {
    try {
      return Arrays.stream(form.split("&", -1))
          .map(pair -> pair.split("=", 2))
          .filter(pair -> pair.length == 2 && pair[0].equals(name))
          .map(pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8))
          .findFirst();
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "the form is not URL-encoded; send key=onr_...");
    }
  }
}
