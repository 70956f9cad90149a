package dev.onrecord.ask;

import dev.onrecord.domain.AnswerSettings;
import dev.onrecord.domain.Article;
import dev.onrecord.domain.IndexState;
import dev.onrecord.domain.Request;
import dev.onrecord.domain.Scope;
import dev.onrecord.domain.Span;
import java.util.TreeSet;

/// Names answers by a hash of all that they are made from.
final class AnswerId {
  private static final int DIGITS = 20;

  private AnswerId() {}

  static String of(Request request, AnswerSettings settings, IndexState state, Written written) {
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
            written.fingerprint());
    return "a_" + Article.sha256(made).substring(0, DIGITS);
  }
}
