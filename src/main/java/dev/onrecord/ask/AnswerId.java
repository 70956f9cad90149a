package dev.onrecord.ask;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Names answers by a hash of all that they are made from.
final class AnswerId {
  private static final int DIGITS = 20;

  private AnswerId() {}

  /// @param filters what of the question was taken for a limit
  static String of(
      Request request,
      List<Filter> filters,
      AnswerSettings settings,
      IndexState state,
      ModelAnswer written) {
    String text = request.question();
    Scope scope = request.scope();
    String made =
        String.join(
                "\n",
                request.conversation().isEmpty() ? "" : request.conversation().getLast().answerId(),
                request.mode().wireName(),
                settings.toString(),
                new Span(0, text.length()).trim(text).of(text),
                new TreeSet<>(scope.articles()).toString(),
                new TreeSet<>(scope.outlets()).toString(),
                scope.from().toString(),
                scope.to().toString(),
                state.toString(),
                written.fingerprint())
            + filters.stream().map(AnswerId::spelled).collect(Collectors.joining());
    return "a_" + Article.sha256(made).substring(0, DIGITS);
  }

  /// The same for the same filter, in whatever order its outlets come.
  private static String spelled(Filter filter) {
    return switch (filter) {
      case Filter.Source(var words, var outlets) -> "\n" + words + new TreeSet<>(outlets);
      case Filter.Published(var words, var from, var to) -> "\n" + words + from + to;
    };
  }
}
