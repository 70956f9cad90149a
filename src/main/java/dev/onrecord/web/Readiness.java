package dev.onrecord.web;

import dev.onrecord.archive.Backlog;
import dev.onrecord.collections.Collections;
import dev.onrecord.health.Check;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether the server should be asked: not before it has all its articles (until then it answers of
/// those that it has), nor once it stops. Thread-safe.
public final class Readiness {
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
  /// another server would be no better for questions, and there may be none.
  ///
  /// @throws Problem 503 if it is not ready: what is going on
  void show(Context context, Collections collections) {
    List<Check> checks = collections.main().health().checks();
    if (stopping) {
      throw unready("the server is stopping", checks);
    }
    if (!ready) {
      Backlog backlog =
          collections.open().values().stream()
              .map(open -> open.archive().upkeep().backlog())
              .filter(one -> one.done() < one.total())
              .findFirst()
              .orElseGet(() -> collections.main().archive().upkeep().backlog());
      throw unready(
          backlog.total() == 0
              ? "the archive is being opened"
              : "indexing %,d of %,d articles after a restart; those that are indexed are answered of"
                  .formatted(Math.min(backlog.done() + 1, backlog.total()), backlog.total()),
          checks);
    }
    String failed =
        checks.stream()
            .filter(check -> check.level() == Check.Level.FAILED)
            .map(check -> check.name() + ": " + check.detail())
            .collect(Collectors.joining("; "));
    if (!failed.isEmpty()) {
      throw unready(failed, checks);
    }
    context.json(
        Map.of(
            "status",
            "ready",
            "index",
            collections.main().questions().indexState(),
            "checks",
            views(checks)));
  }

  private static Problem unready(String detail, List<Check> checks) {
    return new Problem(503, detail, Map.of("checks", views(checks)));
  }

  private static List<CheckView> views(List<Check> checks) {
    return checks.stream().map(CheckView::of).toList();
  }

  /// @param status `ok`, `warning` or `failed`
  private record CheckView(String name, String status, String detail) {
    static CheckView of(Check check) {
      return new CheckView(check.name(), check.level().wireName(), check.detail());
    }
  }
}
