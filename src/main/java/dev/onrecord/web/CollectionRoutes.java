package dev.onrecord.web;

import static dev.onrecord.web.access.RoutePermission.COSTLY_READ;
import static dev.onrecord.web.access.RoutePermission.PAGE;
import static dev.onrecord.web.access.RoutePermission.READ;
import static dev.onrecord.web.access.RoutePermission.WRITE;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.mcp.McpEndpoint;
import dev.onrecord.sources.fetch.Fetcher;
import dev.onrecord.web.page.ServedPages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.Function;

/// The routes of one collection. They have no access to other collections.
final class CollectionRoutes {
  private final AskRoute ask;
  private final SuggestRoute suggest;
  private final SearchRoute search;
  private final AnswerRoutes answers;
  private final FeedbackRoutes feedback;
  private final ConversationRoutes conversations;
  private final ArticleRoutes articles;
  private final ArticleUpload upload;
  private final PageRoutes pages;
  private final ArticlePageRoute article;
  private final McpRoute mcp;
  private final OpenAiRoutes openAi;

  CollectionRoutes(OpenHome open, ServedPages served, Optional<Fetcher> fetcher) {
    Archive archive = open.archive();
    QuestionAnswering questions = open.questions();
    Conversations kept = open.conversations();
    KnownArticles known = new KnownArticles(archive);
    ask = new AskRoute(known, kept);
    suggest = new SuggestRoute(known, questions, kept);
    search = new SearchRoute(questions, known);
    answers = new AnswerRoutes(kept, questions);
    feedback = new FeedbackRoutes(kept);
    conversations = new ConversationRoutes(kept);
    articles = new ArticleRoutes(archive);
    upload = new ArticleUpload(archive, new DocumentBody(fetcher));
    pages = new PageRoutes(served, archive, kept, answers);
    article = new ArticlePageRoute(served, archive);
    mcp = new McpRoute(new McpEndpoint(archive, questions, kept));
    openAi = new OpenAiRoutes(archive, kept);
  }

  /// Adds the routes of all collections.
  ///
  /// @param of finds the collection that a request is for
  static void add(RoutesConfig routes, Function<Context, CollectionRoutes> of) {
    Adding add = new Adding(routes, of);
    routes.get("/", add.at(one -> one.pages::start), PAGE);
    routes.get("/archive", add.at(one -> one.pages::archive), PAGE);
    routes.get("/articles/{id}", add.at(one -> one.article::handle), PAGE);
    routes.get("/answers/{id}", add.at(one -> one.pages::answer), PAGE);
    routes.get("/conversations/{id}", add.at(one -> one.pages::conversation), PAGE);
    routes.post("/api/ask", add.at(one -> one.ask::handle), COSTLY_READ);
    routes.post("/api/suggest", add.at(one -> one.suggest::handle), COSTLY_READ);
    routes.get("/api/search", add.at(one -> one.search::handle), COSTLY_READ);
    routes.get("/api/answers/{id}", add.at(one -> one.answers::show), READ);
    routes.get("/api/answers/{id}/replay", add.at(one -> one.answers::replay), COSTLY_READ);
    routes.get("/api/answers/{id}/citations/{n}/why", add.at(one -> one.answers::why), COSTLY_READ);
    routes.put("/api/answers/{id}/feedback", add.at(one -> one.feedback::give), READ);
    routes.delete("/api/answers/{id}/feedback", add.at(one -> one.feedback::takeBack), READ);
    routes.get("/api/feedback", add.at(one -> one.feedback::list), READ);
    routes.get("/api/conversations", add.at(one -> one.conversations::list), READ);
    routes.get("/api/conversations/{id}", add.at(one -> one.conversations::show), READ);
    routes.patch("/api/conversations/{id}", add.at(one -> one.conversations::rename), READ);
    routes.delete("/api/conversations/{id}", add.at(one -> one.conversations::delete), READ);
    routes.get("/api/articles", add.at(one -> one.articles::list), READ);
    routes.post("/api/articles", add.at(one -> one.upload::add), WRITE);
    routes.put("/api/articles/{id}", add.at(one -> one.upload::replace), WRITE);
    routes.delete("/api/articles/{id}", add.at(one -> one.upload::remove), WRITE);
    routes.get("/api/articles/{id}", add.at(one -> one.articles::show), READ);
    routes.get("/api/articles/{id}/source", add.at(one -> one.articles::source), READ);
    routes.get("/api/articles/{id}/versions", add.at(one -> one.articles::versions), READ);
    routes.get("/api/articles/{id}/quote", add.at(one -> one.articles::quote), READ);
    routes.get("/api/outlets", add.at(one -> one.articles::outlets), READ);
    routes.get("/api/indexing", add.at(one -> one.articles::indexing), READ);
    routes.post("/mcp", add.at(one -> one.mcp::handle), COSTLY_READ);
    routes.get("/v1/models", add.at(one -> one.openAi::models), READ);
    routes.get("/v1/models/{id}", add.at(one -> one.openAi::model), READ);
    routes.post("/v1/chat/completions", add.at(one -> one.openAi::chat), COSTLY_READ);
    routes.post("/v1/responses", add.at(one -> one.openAi::responses), COSTLY_READ);
  }

  private record Adding(RoutesConfig routes, Function<Context, CollectionRoutes> of) {
    Handler at(Function<CollectionRoutes, Handler> route) {
      return context -> route.apply(of.apply(context)).handle(context);
    }
  }
}
