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

/// The HTTP server: the question endpoint, conversations, answers and articles, and the page.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final ServedPages pages = new ServedPages();

  /// How long a stop waits for connections once no answer is on its way.
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

  private final ListenSettings listening;
  private final Access access;
  private final Optional<Fetcher> fetcher;
  private final Collections collections;
  private final HostCheck hosts;
  private final Operations operations;
  private final RequestTelemetry telemetry;
  private final RequestTracker requests;
  private final Javalin javalin;

  /// @param access lets requests in
  /// @param fetcher of pages whose address is sent in place of a text, where that is allowed
  /// @param operations what whoever runs it sees of it
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
          server.setStopTimeout(PATIENCE_AT_END.toMillis());
          server.insertHandler(new GracefulHandler());
          server.insertHandler(new CollectionPath());
          server.insertHandler(requests);
          server.setRequestLog(requests);
        });
    config.jetty.addConnector(
        (server, http) ->
            new TimeoutConnector(
                server, http, listening.host(), listening.port(), listening.patience()));
    config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    config.routes.after(this::route);
    config.routes.before(this::secure);
    config.routes.before(hosts::refuse);
    config.routes.before(new Cors(listening.corsOrigins())::tell);
    config.routes.before(CrossSiteCheck::refuse);
    config.routes.before(listening.patience()::enter);
    AccessCheck check = new AccessCheck(access, config.unsafe.internalRouter);
    config.routes.beforeMatched(check::matched);
    config.routes.after(access::leave);
    new ServerRoutes(access, pages, fetcher, collections, operations).addTo(config);
    new ErrorReplies(check).addTo(config.routes);
  }

  /// Has logs and metrics name a request by the pattern of its route.
  private void route(Context context) {
    TrackedRequest exchange = TrackedRequest.of(context);
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    if (matched != null) {
      exchange.goes(matched.path);
    } else if (context.path().startsWith(pages.folder())) {
      exchange.goes("/assets/*");
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

  /// Lets nobody in any more, and waits for those that are being answered as long as it has
  /// patience.
  @Override
  public void close() {
    operations.readiness().stop();
    if (!requests.drained(operations.patience())) {
      LOG.warn(
          "answers that were still on their way after {} s were cut off",
          operations.patience().toSeconds());
      javalin.jettyServer().server().setStopTimeout(0);
    }
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.debug("connections were still open", e);
    }
  }
}
