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

/// Whether the server is ready for requests: after it has indexed all its articles and before it
/// stops. Until then it answers from the articles that are indexed. Thread-safe.
public final class Readiness {
  private static final String OPENING = "the archive is opening";

  private volatile boolean ready;
  private volatile boolean stopping;

  private Readiness(boolean ready) {
    this.ready = ready;
  }

  /// The readiness of a server that is ready at once.
  public static Readiness now() {
    return new Readiness(true);
  }

  /// The readiness of a server that becomes ready when [#reached] is called.
  public static Readiness later() {
    return new Readiness(false);
  }

  /// Makes it ready.
  public void reached() {
    ready = true;
  }

  /// Marks the server as stopping: new requests are refused, running requests may end.
  public void stop() {
    stopping = true;
  }

  boolean isStopping() {
    return stopping;
  }

  /// `GET /readyz`. A warning, such as a full disk, is reported but leaves the server ready: it can
  /// still answer questions. A caller that may not see all collections gets no details.
  ///
  /// @throws Problem 503 with the reason if the server is not ready
  void show(Context context, Collections collections) {
    boolean mayKnow = Caller.of(context).seesEverything();
    List<Check> checks = collections.main().health().checks();
    if (stopping) {
      throw unready("the server is stopping", checks, mayKnow);
    }
    if (!ready) {
      throw unready(mayKnow ? progress(collections) : OPENING, checks, mayKnow);
    }
    if (checks.stream().anyMatch(check -> check.level() == Check.Level.FAILED)) {
      throw unready(failed(checks, mayKnow), checks, mayKnow);
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("status", "ready");
    if (Caller.of(context).sees(CollectionName.MAIN)) {
      told.put("index", collections.main().questions().indexState());
    }
    told.put("checks", views(checks, mayKnow));
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
        : "indexing %,d of %,d articles after a restart; answers come from the articles that are indexed already"
            .formatted(Math.min(backlog.done() + 1, backlog.total()), backlog.total());
  }

  private static String failed(List<Check> checks, boolean mayKnow) {
    return checks.stream()
        .filter(check -> check.level() == Check.Level.FAILED)
        .map(check -> mayKnow ? check.name() + ": " + check.detail() : check.name() + " failed")
        .collect(Collectors.joining("; "));
  }

  private static Problem unready(String detail, List<Check> checks, boolean mayKnow) {
    return new Problem(503, detail, Map.of("checks", views(checks, mayKnow)));
  }

  private static List<CheckView> views(List<Check> checks, boolean mayKnow) {
    return checks.stream().map(check -> CheckView.of(check, mayKnow)).toList();
  }

  /// @param status `ok`, `warning` or `failed`
  /// @param detail null if the caller may not see it
  private record CheckView(String name, String status, @Nullable String detail) {
    static CheckView of(Check check, boolean mayKnow) {
      return new CheckView(check.name(), check.level().wireName(), mayKnow ? check.detail() : null);
    }
  }
}
