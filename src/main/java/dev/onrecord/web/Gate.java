package dev.onrecord.web;

import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.DeniedException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets requests through to the routes. Who opens a page without a key is sent to where one is taken.
final class Gate {
  /// What tells nothing of what is in the archive.
  private static final Set<String> FREE =
      Set.of("/livez", "/readyz", SignInRoutes.IN, SignInRoutes.OUT);

  /// No name of a file of the page has more.
  private static final Pattern FILE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+");

  /// What programs call, also where they take HTML.
  private static final Pattern PROGRAMS = Pattern.compile("(/c/[^/]*)?/(api|v1|mcp|metrics)(/.*)?");

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Access access;
  private final String assets;

  /// @param assets the folder of the page's own files
  Gate(Access access, String assets) {
    this.access = access;
    this.assets = assets;
  }

  /// Lets a request through.
  ///
  /// @throws DeniedException if it is not let in
  void open(Context context) {
    if (isFree(context.path())) {
      access.pass(context);
      return;
    }
    try {
      access.admit(context);
    } catch (DeniedException e) {
      if (e.status() != 401 || !isPage(context)) {
        throw e;
      }
      String query = context.queryString() == null ? "" : "?" + context.queryString();
      String then = URLEncoder.encode(context.path() + query, StandardCharsets.UTF_8);
      context.redirect(SignInRoutes.IN + "?then=" + then, HttpStatus.SEE_OTHER);
      context.header("Cache-Control", "no-store").skipRemainingHandlers();
    }
  }

  private boolean isFree(String path) {
    return FREE.contains(path)
        || path.startsWith(assets + "/") && FILE.matcher(path).matches();
  }

  private static boolean isPage(Context context) {
    return READING.contains(context.req().getMethod())
        && Optional.ofNullable(context.header("Accept")).orElse("").contains("text/html")
        && !PROGRAMS.matcher(context.path()).matches();
  }
}
