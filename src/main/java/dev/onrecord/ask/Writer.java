package dev.onrecord.ask;

import dev.onrecord.cite.Citer;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.llm.LanguageModel;
import dev.onrecord.verify.ClaimCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Has answers written by a language model where there is one.
///
/// @param articles an article by its id, from the store
record Writer(
    Optional<LanguageModel> model,
    Citer citer,
    ClaimCheck check,
    Function<String, Optional<Article>> articles) {
  private static final String NO_MODEL =
      "No language model is set up: these are the passages themselves.";

  /// Begins an answer.
  Writing begin(Request request, AnswerListener listener) {
    return new Writing(this, model.filter(m -> request.mode() != Mode.EXTRACTIVE), listener);
  }

  /// Tells that a model was asked for, and there is none.
  List<String> notices(Request request) {
    return request.mode() == Mode.GENERATIVE && model.isEmpty() ? List.of(NO_MODEL) : List.of();
  }
}
