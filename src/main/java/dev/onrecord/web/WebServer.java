package dev.onrecord.web;

import dev.onrecord.collections.Collections;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.sources.fetch.Fetcher;
import dev.onrecord.telemetry.RequestTelemetry;
import dev.onrecord.telemetry.Telemetry;
import dev.onrecord.view.Json;
import dev.onrecord.web.access.Access;
import dev.onrecord.web.access.Caller;
import dev.onrecord.web.access.DeniedException;
import dev.onrecord.web.openai.InvalidRequestException;
import dev.onrecord.web.page.ServedPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.json.JavalinJackson;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP server: the question endpoint, conversations, answers and articles, and the page.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final ServedPages pages = new ServedPages();

  /// How long a stop waits for connections once no answer is on its way.
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

  private final Listening listening;
  private final Access access;
  private final Optional<Fetcher> fetcher;
  private final Collections collections;
  private final Map<String, CollectionRoutes> routes = new ConcurrentHashMap<>();
  private final KnownHosts hosts;
  private final Operations operations;
  private final RequestTelemetry telemetry;
  private final Requests requests;
  private final Javalin javalin;

  /// @param access lets requests in
  /// @param fetcher of pages whose address is sent in place of a text, where that is allowed
  /// @param operations what whoever runs it sees of it
  public WebServer(
      Listening listening,
      Access access,
      Optional<Fetcher> fetcher,
      Collections collections,
      Operations operations) {
    this.listening = listening;
    this.access = access;
    this.fetcher = fetcher;
    this.operations = operations;
    this.telemetry = operations.telemetry().requests();
    this.requests = new Requests(telemetry, operations.readiness());
    this.collections = collections;
    this.hosts = new KnownHosts(listening.host(), listening.allowedHosts());
    this.javalin = Javalin.create(this::configure).start();
  }

  /// The port that the server listens on.
  public int port() {
    return javalin.port();
  }

  /// What it answers, such as `GET /api/articles/{id}`; files are no routes.
  Set<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method + " " + endpoint.path)
        .collect(Collectors.toSet());
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = true;
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new ServerProblems(telemetry));
          server.setStopTimeout(PATIENCE_AT_END.toMillis());
          server.insertHandler(new GracefulHandler());
          server.insertHandler(new CollectionPath());
          server.insertHandler(requests);
          server.setRequestLog(requests);
        });
    config.jetty.addConnector(
        (server, http) ->
            new PatientConnector(
                server, http, listening.host(), listening.port(), listening.patience()));
    config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    config.staticFiles.add(
        files -> {
          files.directory = "/web";
          files.hostedPath = pages.folder();
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        });
    config.routes.after(this::route);
    config.routes.before(this::secure);
    config.routes.before(hosts::refuse);
    config.routes.before(new Cors(listening.corsOrigins())::tell);
    config.routes.before(CrossSiteRequests::refuse);
    config.routes.before(listening.patience()::enter);
    config.routes.before(new Gate(access, pages.folder())::open);
    config.routes.after(access::leave);
    SignInRoutes signIn = new SignInRoutes(access, pages);
    config.routes.get(SignInRoutes.IN, signIn::form);
    config.routes.post(SignInRoutes.IN, signIn::take);
    config.routes.get(SignInRoutes.OUT, signIn::askToLeave);
    config.routes.post(SignInRoutes.OUT, signIn::drop);
    CollectionListRoutes list = new CollectionListRoutes(collections);
    config.routes.get("/api/collections", list::list);
    config.routes.put("/api/collections/{name}", list::make);
    CollectionRoutes.add(config.routes, this::collection);
    config.routes.exception(InvalidRequestException.class, OpenAiRoutes::refuse);
    new ApiDocs().addTo(config);
    config.routes.get("/livez", context -> context.json(Map.of("status", "live")));
    config.routes.get("/readyz", context -> operations.readiness().show(context, collections));
    config.routes.get("/metrics", this::metrics);
    config.routes.exception(Problem.class, WebServer::tell);
    config.routes.exception(
        DeniedException.class, (denied, context) -> tell(Problem.of(denied), context));
    config.routes.exception(HttpResponseException.class, this::httpProblem);
    config.routes.exception(Exception.class, this::internalProblem);
  }

  /// What is counted is of all collections.
  ///
  /// @throws Problem 403 for a key that does not open all of them
  private void metrics(Context context) {
    if (!Caller.of(context).seesEverything()) {
      throw new Problem(
          403, "Collection not open", "this key does not open all collections, which are counted");
    }
    context.contentType(Telemetry.CONTENT_TYPE).result(operations.telemetry().scrape());
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

  /// The collection that a request is for.
  ///
  /// @throws Problem 404 if there is none, or none that the key opens
  private CollectionRoutes collection(Context context) {
    Caller caller = Caller.of(context);
    String name = Served.named(context).orElseGet(caller::collection);
    OpenHome open =
        Optional.of(name)
            .filter(caller::sees)
            .flatMap(collections::find)
            .orElseThrow(
                () ->
                    new Problem(
                        404,
                        "no collection is called '%s'; GET /api/collections lists them"
                            .formatted(name)));
    Served.from(context, name);
    return routes.computeIfAbsent(name, _ -> new CollectionRoutes(open, pages, fetcher));
  }

  private void secure(Context context) {
    context
        .header("Content-Security-Policy", pages.policy())
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /// In the words of the interface that was called.
  private static void tell(Problem problem, Context context) {
    if (OpenAiRoutes.isAt(context)) {
      OpenAiRoutes.tell(problem, context);
    } else {
      problem.write(context);
    }
  }

  private void httpProblem(HttpResponseException exception, Context context) {
    String detail =
        switch (exception.getStatus()) {
          case 404 -> "nothing is at " + context.path() + "; the page is at /";
          case 405 -> context.method() + " is not allowed at " + context.path();
          default -> String.valueOf(exception.getMessage());
        };
    tell(new Problem(exception.getStatus(), detail), context);
  }

  private void internalProblem(Exception exception, Context context) {
    Optional<Problem> passing = Failure.problem(exception);
    if (passing.isEmpty()) {
      LOG.error("a request failed", exception);
    }
    tell(passing.orElseGet(Problem::internal), context);
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
