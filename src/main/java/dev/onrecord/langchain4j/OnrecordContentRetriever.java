package dev.onrecord.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.onrecord.ask.AnswerListener;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.ask.QuestionText;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Gives an application the quotes that answer a query, each word for word and checked, and none if
/// the archive does not answer. No language model is asked for them.
///
/// A text is the quote; its metadata say where it stands and who said it, by the names of this
/// class. A query is a question of its own: in a conversation, put a `QueryTransformer` that makes
/// it one before this.
///
/// Thread-safe.
public final class OnrecordContentRetriever implements ContentRetriever {
  /// The article's id, always there.
  public static final String ARTICLE_ID = "article_id";

  /// The article's headline, always there.
  public static final String TITLE = "title";

  /// The article's outlet, where it is known.
  public static final String OUTLET = "outlet";

  /// The day on which the article was published, where it is known: `2012-05-03`.
  public static final String PUBLISHED = "published";

  /// The SHA-256 of the article's text in hexadecimal digits, always there.
  public static final String SHA256 = "sha256";

  /// Where the quote begins in the article's text, in UTF-16 code units, always there.
  public static final String START = "start";

  /// Where the quote ends in the article's text, exclusive, always there.
  public static final String END = "end";

  /// Where the quote can be read on a server of the archive, relative to it, always there.
  public static final String PERMALINK = "permalink";

  /// Who said it, where the quote is reported speech.
  public static final String SPEAKER = "speaker";

  /// What the article puts before the speaker's name, where it does: `General`.
  public static final String ROLE = "role";

  /// The outlet through which it is reported, where there is one.
  public static final String VIA = "via";

  private final QuestionAnswering questions;
  private final Scope scope;

  /// Of all articles.
  public OnrecordContentRetriever(QuestionAnswering questions) {
    this(questions, Scope.EVERYTHING);
  }

  /// @param scope the articles to look in
  public OnrecordContentRetriever(QuestionAnswering questions, Scope scope) {
    this.questions = questions;
    this.scope = scope;
  }

  /// The quotes of the answer, in its order.
  ///
  /// @throws IllegalArgumentException if the query is no question that can be asked
  @Override
  public List<Content> retrieve(Query query) {
    QuestionText.objection(query.text())
        .ifPresent(
            objection -> {
              throw new IllegalArgumentException(objection);
            });
    Request request = new Request(query.text(), List.of(), scope, Mode.EXTRACTIVE);
    return switch (questions.ask(request, AnswerListener.NONE).outcome()) {
      case Outcome.Answered(var sentences, var citations) ->
          citations.stream().map(OnrecordContentRetriever::content).toList();
      case Outcome.NotFound notFound -> List.of();
    };
  }

  private static Content content(Citation citation) {
    Metadata metadata =
        new Metadata()
            .put(ARTICLE_ID, citation.articleId())
            .put(TITLE, citation.title())
            .put(SHA256, citation.sha256())
            .put(START, citation.span().start())
            .put(END, citation.span().end())
            .put(PERMALINK, citation.permalink());
    citation.outlet().ifPresent(outlet -> metadata.put(OUTLET, outlet));
    citation.published().map(LocalDate::toString).ifPresent(day -> metadata.put(PUBLISHED, day));
    citation.speaker().ifPresent(speaker -> metadata.put(SPEAKER, speaker));
    citation.role().ifPresent(role -> metadata.put(ROLE, role));
    citation.via().ifPresent(via -> metadata.put(VIA, via));
    return Content.from(
        TextSegment.from(citation.quote(), metadata),
        Map.of(ContentMetadata.SCORE, citation.score()));
  }
}
