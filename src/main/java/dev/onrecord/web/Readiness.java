package dev.onrecord.web;

import dev.onrecord.archive.Backlog;
import dev.onrecord.collections.Collections;
import dev.onrecord.domain.Permission;
import dev.onrecord.web.access.Caller;
import io.javalin.http.Context;
import java.util.Map;

/// Whether the server has all its articles by now: until then it answers of those that it has.
/// Thread-safe.
public final class Readiness {
  private volatile boolean ready;

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

  /// `GET /readyz`. Where there are keys, it tells nothing of what is in the archive.
  ///
  /// @throws Problem 503 if it is not ready: what is going on
  void show(Context context, Collections collections) {
    boolean isTold = Caller.of(context).permits(Permission.READ);
    if (!ready && !isTold) {
      throw new Problem(503, "the archive is being opened");
    }
    if (!ready) {
      Backlog backlog =
          collections.open().values().stream()
              .map(open -> open.archive().upkeep().backlog())
              .filter(one -> one.done() < one.total())
              .findFirst()
              .orElseGet(() -> collections.main().archive().upkeep().backlog());
      throw new Problem(
          503,
          backlog.total() == 0
              ? "the archive is being opened"
              : "indexing %,d of %,d articles after a restart; those that are indexed are answered of"
                  .formatted(Math.min(backlog.done() + 1, backlog.total()), backlog.total()));
    }
    context.json(
        isTold
            ? Map.of("status", "ready", "index", collections.main().questions().indexState())
            : Map.of("status", "ready"));
  }
}
