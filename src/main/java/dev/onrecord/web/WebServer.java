package dev.onrecord.web;

import dev.onrecord.collections.Collections;
import dev.onrecord.sources.fetch.Fetcher;
import dev.onrecord.telemetry.RequestTelemetry;
import dev.onrecord.view.Json;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.page.ServedPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP server: the API for questions and articles, and the pages for people.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final ServedPages pages = new ServedPages();

  /// How long a stop waits for open connections after the last answer was sent.
  private static final Duration CONNECTION_WAIT = Duration.ofSeconds(5);

  private final ListenSettings listening;
  private final Access access;
  private final Optional<Fetcher> fetcher;
  private final Collections collections;
  private final HostCheck hosts;
  private final Operations operations;
  private final RequestTelemetry telemetry;
  private final RequestTracker requests;
  private final Javalin javalin;

  /// @param access decides which requests are admitted
  /// @param fetcher downloads pages for requests that send an address instead of a text; empty if
  ///   the server may not download pages
  /// @param operations metrics, readiness and the time limit of a stop
  public WebServer(
      ListenSettings listening,
      Access access,
      Optional<Fetcher> fetcher,
      Collections collections,
      Operations operations) {
    this.listening = listening;
    this.access = access;
    this.fetcher = fetcher;
    this.operations = operations;
    this.telemetry = operations.telemetry().requests();
    this.requests = new RequestTracker(telemetry, operations.readiness());
    this.collections = collections;
    this.hosts = new HostCheck(listening.host(), listening.allowedHosts());
    this.javalin = Javalin.create(this::configure).start();
  }

  /// The port that the server listens on.
  public int port() {
    return javalin.port();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = true;
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new JettyErrorHandler(telemetry));
          server.setStopTimeout(CONNECTION_WAIT.toMillis());
          server.insertHandler(new GracefulHandler());
          server.insertHandler(new CollectionPath());
          server.insertHandler(requests);
          server.setRequestLog(requests);
        });
    config.jetty.addConnector(
        (server, http) ->
            new TimeoutConnector(
                server, http, listening.host(), listening.port(), listening.timeouts()));
    config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    config.routes.after(this::route);
    config.routes.before(this::secure);
    config.routes.before(hosts::refuse);
    config.routes.before(new Cors(listening.corsOrigins())::allow);
    config.routes.before(CrossSiteCheck::refuse);
    config.routes.before(listening.timeouts()::enter);
    AccessCheck check = new AccessCheck(access, config.unsafe.internalRouter);
    config.routes.beforeMatched(check::matched);
    config.routes.after(access::leave);
    new ServerRoutes(access, pages, fetcher, collections, operations).addTo(config);
    new ErrorReplies(check).addTo(config.routes);
  }

  /// Names the route of a request in logs and metrics by its pattern, such as `/articles/{id}`.
  private void route(Context context) {
    TrackedRequest tracked = TrackedRequest.of(context);
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    if (matched != null) {
      tracked.setRoute(matched.path);
    } else if (context.path().startsWith(pages.folder())) {
      tracked.setRoute("/assets/*");
    }
  }

  private void secure(Context context) {
    context
        .header("Content-Security-Policy", pages.policy())
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /// Refuses new requests, and waits for the running ones up to the configured time.
  @Override
  public void close() {
    operations.readiness().stop();
    if (!requests.drained(operations.stopWait())) {
      LOG.warn(
          "answers that were still on their way after {} s were cut off",
          operations.stopWait().toSeconds());
      javalin.jettyServer().server().setStopTimeout(0);
    }
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.debug("connections were still open", e);
    }
  }
}
