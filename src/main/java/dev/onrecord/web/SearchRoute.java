package dev.onrecord.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.ask.SearchResult;
import dev.onrecord.view.SearchView;
import io.javalin.http.Context;
import java.util.List;

/// `GET /api/search`: the passages that rank best for a question, and why.
final class SearchRoute {

  private final QuestionAnswering questions;
  private final KnownArticles articles;

  SearchRoute(QuestionAnswering questions, KnownArticles articles) {
    this.questions = questions;
    this.articles = articles;
  }

  void handle(Context context) {
    AskRequest request = articles.checked(AskRequest.of(fields(context)));
    int most = most(context);
    SearchResult found =
        questions.search(request.question(), request.scope(), request.filtering(), most);
    Served.send(
        context,
        SearchView.of(
            request.question(),
            found.hits(),
            found.explanations(),
            found.filtered().filters(),
            found.filtered().notices()));
  }

  /// The parameters as the fields of a question that is asked, so that the same is right in both.
  private static ObjectNode fields(Context context) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    Parameters.text(context, "q")
        .ifPresentOrElse(
            q -> fields.put("question", q),
            () -> {
              throw new Problem(
                  422, "q is missing or blank; ask something, as in /api/search?q=missile+shield");
            });
    Parameters.text(context, "readFilters")
        .ifPresent(
            value -> {
              if (value.equals("true") || value.equals("false")) {
                fields.put("readFilters", value.equals("true"));
              } else {
                fields.put("readFilters", value);
              }
            });
    for (String name : List.of("from", "to")) {
      Parameters.text(context, name).ifPresent(day -> fields.put(name, day));
    }
    for (String name : List.of("articles", "outlets")) {
      List<String> values = context.queryParams(name);
      if (!values.isEmpty()) {
        values.forEach(fields.putArray(name)::add);
      }
    }
    return fields;
  }

  private static int most(Context context) {
    String k = Parameters.text(context, "k").orElse(String.valueOf(SearchResult.USUAL));
    if (!k.matches("\\d{1,2}")
        || Integer.parseInt(k) < 1
        || Integer.parseInt(k) > SearchResult.MOST) {
      throw new Problem(422, "k must be in [1, %d], got '%s'".formatted(SearchResult.MOST, k));
    }
    return Integer.parseInt(k);
  }
}
