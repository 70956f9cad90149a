package dev.onrecord.web;

import dev.onrecord.archive.IndexBacklog;
import dev.onrecord.collections.CollectionName;
import dev.onrecord.collections.Collections;
import dev.onrecord.health.Check;
import dev.onrecord.web.access.Caller;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether the server should be asked: not before it has all its articles (until then it answers of
/// those that it has), nor once it stops. Thread-safe.
public final class Readiness {
  private static final String OPENING = "the archive is being opened";

  private volatile boolean ready;
  private volatile boolean stopping;

  private Readiness(boolean ready) {
    this.ready = ready;
  }

  /// Of a server that lacks nothing.
  public static Readiness now() {
    return new Readiness(true);
  }

  /// Of a server that is still told when it lacks nothing.
  public static Readiness later() {
    return new Readiness(false);
  }

  /// From now on it is ready.
  public void reached() {
    ready = true;
  }

  /// From now on it lets nobody in; who is in may end.
  public void stop() {
    stopping = true;
  }

  boolean isStopping() {
    return stopping;
  }

  /// `GET /readyz`. What only hinders, such as a full disk, is told and makes it no less ready:
  /// another server would be no better for questions, and there may be none. Whoever does not see
  /// all collections is told nothing of what is in others.
  ///
  /// @throws Problem 503 if it is not ready: what is going on
  void show(Context context, Collections collections) {
    boolean isTold = Caller.of(context).seesEverything();
    List<Check> checks = collections.main().health().checks();
    if (stopping) {
      throw unready("the server is stopping", checks, isTold);
    }
    if (!ready) {
      throw unready(isTold ? progress(collections) : OPENING, checks, isTold);
    }
    if (checks.stream().anyMatch(check -> check.level() == Check.Level.FAILED)) {
      throw unready(failed(checks, isTold), checks, isTold);
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("status", "ready");
    if (Caller.of(context).sees(CollectionName.MAIN)) {
      told.put("index", collections.main().questions().indexState());
    }
    told.put("checks", views(checks, isTold));
    context.json(told);
  }

  private static String progress(Collections collections) {
    IndexBacklog backlog =
        collections.open().values().stream()
            .map(open -> open.archive().maintenance().backlog())
            .filter(one -> one.done() < one.total())
            .findFirst()
            .orElseGet(() -> collections.main().archive().maintenance().backlog());
    return backlog.total() == 0
        ? OPENING
        : "indexing %,d of %,d articles after a restart; those that are indexed are answered of"
            .formatted(Math.min(backlog.done() + 1, backlog.total()), backlog.total());
  }

  private static String failed(List<Check> checks, boolean isTold) {
    return checks.stream()
        .filter(check -> check.level() == Check.Level.FAILED)
        .map(check -> isTold ? check.name() + ": " + check.detail() : check.name() + " failed")
        .collect(Collectors.joining("; "));
  }

  private static Problem unready(String detail, List<Check> checks, boolean isTold) {
    return new Problem(503, detail, Map.of("checks", views(checks, isTold)));
  }

  private static List<CheckView> views(List<Check> checks, boolean isTold) {
    return checks.stream().map(check -> CheckView.of(check, isTold)).toList();
  }

  /// @param status `ok`, `warning` or `failed`
  /// @param detail null for whoever is not told
  private record CheckView(String name, String status, @Nullable String detail) {
    static CheckView of(Check check, boolean isTold) {
      return new CheckView(check.name(), check.level().wireName(), isTold ? check.detail() : null);
    }
  }
}
