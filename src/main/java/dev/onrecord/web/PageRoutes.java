package dev.onrecord.web;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Conversations;
import dev.onrecord.domain.article.ArticleFilter;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.ArticleListView;
import dev.onrecord.web.page.Origin;
import dev.onrecord.web.page.ServedPages;
import io.javalin.http.Context;
import java.util.Optional;

/// The pages for people: `/`, `/archive`, `/answers/{id}` and `/conversations/{id}`.
final class PageRoutes {
  private final ServedPages pages;
  private final Archive archive;
  private final Conversations conversations;
  private final AnswerRoutes answers;

  PageRoutes(
      ServedPages pages, Archive archive, Conversations conversations, AnswerRoutes answers) {
    this.pages = pages;
    this.archive = archive;
    this.conversations = conversations;
    this.answers = answers;
  }

  void start(Context context) {
    send(context, 200, pages.scripted(CollectionRequest.origin(context)));
  }

  void conversation(Context context) {
    boolean known = conversations.conversation(context.pathParam("id")).isPresent();
    send(context, known ? 200 : 404, pages.scripted(CollectionRequest.origin(context)));
  }

  void archive(Context context) {
    try {
      ArticleFilter filter = ArticleRoutes.filter(context);
      ArticleListView list = ArticleListView.of(archive.articles(filter, Parameters.page(context)));
      send(context, 200, pages.archive(list, filter, CollectionRequest.origin(context)));
    } catch (Problem problem) {
      send(
          context,
          problem.status(),
          pages.noList(String.valueOf(problem.getMessage()), CollectionRequest.origin(context)));
    }
  }

  void answer(Context context) {
    Optional<AnswerView> answer = answers.find(context.pathParam("id"));
    Origin origin = CollectionRequest.origin(context);
    if (answer.isPresent()) {
      send(context, 200, pages.answer(answer.get(), origin));
    } else {
      send(context, 404, pages.noAnswer(origin));
    }
  }

  static void send(Context context, int status, String html) {
    context.status(status).header("Cache-Control", "no-cache").html(html);
  }
}
