package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.settings.AnswerSettings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/// Makes answers that can be kept.
///
/// @param articles an article by its id, from the store
/// @param settings that answers are made with
record Answering(
    QuestionAnswering questions,
    Function<String, Optional<Article>> articles,
    AnswerSettings settings) {
  /// Answers a question, and takes a last look before a quote is kept and sent: the article may
  /// have changed meanwhile.
  ///
  /// @param start when it was asked, by [System#nanoTime]
  /// @throws ArticleChangedException if a cited article changed
  SavedAnswer answer(Request request, StageTimer timer, AnswerListener listener, long start) {
    SavedAnswer answer = unchecked(request, timer, listener, start);
    if (!answer.outcome().quoted().stream().allMatch(this::stands)) {
      throw new ArticleChangedException();
    }
    return answer;
  }

  /// The same without that look.
  SavedAnswer unchecked(Request request, StageTimer timer, AnswerListener listener, long start) {
    return SavedAnswer.of(
        questions.ask(request, timer, listener),
        settings,
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        (System.nanoTime() - start) / 1_000_000);
  }

  /// Whether a citation quotes its article as it is today.
  boolean stands(Citation citation) {
    return articles.apply(citation.articleId()).filter(citation::quotes).isPresent();
  }
}
