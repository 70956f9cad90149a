package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.mcp.McpEndpoint;
import dev.onrecord.sources.fetch.Fetcher;
import dev.onrecord.view.Json;
import dev.onrecord.web.openai.InvalidRequestException;
import dev.onrecord.web.page.ServedPages;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The HTTP server: the question endpoint, conversations, answers and articles, and the page.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final ServedPages pages = new ServedPages();

  /// How long a stop waits for answers that are on their way.
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

  private final Optional<Fetcher> fetcher;
  private final Archive archive;
  private final QuestionAnswering questions;
  private final Conversations conversations;
  private final KnownHosts hosts;
  private final Readiness readiness;
  private final Javalin javalin;

  /// @param host address to listen on
  /// @param port 0 takes a free one
  /// @param fetcher of pages whose address is sent in place of a text, where that is allowed
  /// @param allowedHosts names by which it may be called besides those of this machine
  /// @param readiness told when it has all its articles
  public WebServer(
      String host,
      int port,
      Set<String> allowedHosts,
      Optional<Fetcher> fetcher,
      Archive archive,
      QuestionAnswering questions,
      Conversations conversations,
      Readiness readiness) {
    this.fetcher = fetcher;
    this.readiness = readiness;
    this.archive = archive;
    this.questions = questions;
    this.conversations = conversations;
    this.hosts = new KnownHosts(host, allowedHosts);
    this.javalin = Javalin.create(this::configure).start(host, port);
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
          server.setErrorHandler(new ServerProblems());
          server.setStopTimeout(PATIENCE_AT_STOP.toMillis());
          server.insertHandler(new GracefulHandler());
        });
    config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
    config.staticFiles.add(
        files -> {
          files.directory = "/web";
          files.hostedPath = pages.folder();
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        });
    config.routes.before(this::secure);
    config.routes.before(hosts::refuse);
    config.routes.before(CrossSiteRequests::refuse);
    KnownArticles known = new KnownArticles(archive);
    AskRoute ask = new AskRoute(known, conversations);
    config.routes.post("/api/ask", ask::handle);
    config.routes.post("/api/suggest", new SuggestRoute(known, questions, conversations)::handle);
    config.routes.get("/api/search", new SearchRoute(questions, known)::handle);
    AnswerRoutes answers = new AnswerRoutes(conversations, questions);
    PageRoutes people = new PageRoutes(pages, archive, conversations, answers);
    config.routes.get("/", people::start);
    config.routes.get("/archive", people::archive);
    config.routes.get("/articles/{id}", new ArticlePageRoute(pages, archive)::handle);
    config.routes.get("/answers/{id}", people::answer);
    config.routes.get("/conversations/{id}", people::conversation);
    config.routes.get("/api/answers/{id}", answers::show);
    config.routes.get("/api/answers/{id}/replay", answers::replay);
    FeedbackRoutes feedback = new FeedbackRoutes(conversations);
    config.routes.put("/api/answers/{id}/feedback", feedback::give);
    config.routes.delete("/api/answers/{id}/feedback", feedback::takeBack);
    config.routes.get("/api/feedback", feedback::list);
    config.routes.get("/api/answers/{id}/citations/{n}/why", answers::why);
    ConversationRoutes routes = new ConversationRoutes(conversations);
    config.routes.get("/api/conversations", routes::list);
    config.routes.get("/api/conversations/{id}", routes::show);
    config.routes.patch("/api/conversations/{id}", routes::rename);
    config.routes.delete("/api/conversations/{id}", routes::delete);
    ArticleRoutes articles = new ArticleRoutes(archive);
    config.routes.get("/api/articles", articles::list);
    ArticleUpload upload = new ArticleUpload(archive, new DocumentBody(fetcher));
    config.routes.post("/api/articles", upload::add);
    config.routes.put("/api/articles/{id}", upload::replace);
    config.routes.delete("/api/articles/{id}", upload::remove);
    config.routes.get("/api/articles/{id}", articles::show);
    config.routes.get("/api/articles/{id}/source", articles::source);
    config.routes.get("/api/articles/{id}/versions", articles::versions);
    config.routes.get("/api/articles/{id}/quote", articles::quote);
    config.routes.get("/api/outlets", articles::outlets);
    config.routes.get("/api/indexing", articles::indexing);
    McpEndpoint agents = new McpEndpoint(archive, questions, conversations);
    config.routes.post("/mcp", new McpRoute(agents)::handle);
    OpenAiRoutes openAi = new OpenAiRoutes(archive, conversations);
    config.routes.get("/v1/models", openAi::models);
    config.routes.get("/v1/models/{id}", openAi::model);
    config.routes.post("/v1/chat/completions", openAi::chat);
    config.routes.post("/v1/responses", openAi::responses);
    config.routes.exception(InvalidRequestException.class, OpenAiRoutes::refuse);
    new ApiDocs().addTo(config);
    config.routes.get("/livez", context -> context.json(Map.of("status", "live")));
    config.routes.get("/readyz", context -> readiness.show(context, archive, questions));
    config.routes.exception(Problem.class, WebServer::tell);
    config.routes.exception(HttpResponseException.class, this::httpProblem);
    config.routes.exception(Exception.class, this::internalProblem);
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
      LOG.error("{} {} failed", context.method(), context.path(), exception);
    }
    tell(passing.orElseGet(Problem::internal), context);
  }

  /// Takes no further request, and waits some seconds for those that are being answered.
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException e) {
      LOG.warn("answers that were still on their way after {} were cut off", PATIENCE_AT_STOP);
    }
  }
}
