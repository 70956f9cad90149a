package dev.onrecord.web;

import dev.onrecord.collections.CollectionName;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.Caller;
import dev.onrecord.web.access.DeniedException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets requests through to the routes. Who opens a page without a key is sent to where one is
/// taken.
final class Gate {
  private static final String READY = "/readyz";

  /// What tells nothing of what is in the archive.
  private static final Set<String> FREE =
      Set.of("/livez", READY, SignInRoutes.IN, SignInRoutes.OUT);

  /// No name of a file of the page has more.
  private static final Pattern FILE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+");

  /// What programs call, also where they take HTML.
  private static final Pattern PROGRAMS = Pattern.compile("/(api|v1|mcp|metrics)(/.*)?");

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Access access;
  private final String assets;

  /// @param assets the folder of the page's own files
  Gate(Access access, String assets) {
    this.access = access;
    this.assets = assets;
  }

  /// Lets a request through. A page of a collection that the key does not open is that of one which
  /// it does.
  ///
  /// @throws DeniedException if it is not let in
  void open(Context context) {
    if (isFree(context.path()) && !isAboutTheArchive(context)) {
      access.pass(context);
      return;
    }
    try {
      access.admit(context);
      String collection = Caller.of(context).collection();
      if (isPage(context) && Served.named(context).isEmpty() && !isMain(collection)) {
        redirect(context, CollectionName.base(collection) + address(context));
      }
    } catch (DeniedException e) {
      if (e.status() != 401 || !isPage(context)) {
        throw e;
      }
      String base = Served.named(context).map(CollectionName::base).orElse("");
      String then = URLEncoder.encode(base + address(context), StandardCharsets.UTF_8);
      redirect(context, SignInRoutes.IN + "?then=" + then);
    }
  }

  private static boolean isMain(String collection) {
    return collection.equals(CollectionName.MAIN);
  }

  private static String address(Context context) {
    return context.path() + (context.queryString() == null ? "" : "?" + context.queryString());
  }

  private static void redirect(Context context, String address) {
    context.redirect(address, HttpStatus.SEE_OTHER);
    context.header("Cache-Control", "no-store").skipRemainingHandlers();
  }

  private boolean isFree(String path) {
    return FREE.contains(path) || (path.startsWith(assets + "/") && FILE.matcher(path).matches());
  }

  /// Whoever shows a key at `/readyz` is told more.
  private static boolean isAboutTheArchive(Context context) {
    return context.path().equals(READY) && Access.isShownAKey(context);
  }

  private static boolean isPage(Context context) {
    return READING.contains(context.req().getMethod())
        && Optional.ofNullable(context.header("Accept")).orElse("").contains("text/html")
        && !PROGRAMS.matcher(context.path()).matches();
  }
}
