package dev.onrecord.ask;

import dev.onrecord.answer.extractive.ExtractiveAnswerer;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Draft;
import dev.onrecord.domain.answer.Draft.Proof;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.encode.Encoder;
import dev.onrecord.llm.LanguageModel;
import dev.onrecord.question.followup.FollowUps;
import dev.onrecord.rerank.CrossEncoder;
import dev.onrecord.retrieve.Retriever;
import dev.onrecord.retrieve.Vocabulary;
import dev.onrecord.segment.Segmenter;
import dev.onrecord.verify.ClaimCheck;
import dev.onrecord.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Answers questions. Thread-safe; the same question of the same index generation has the same
/// answer.
public final class QuestionAnswering {
  private final AnswerFlow flow;
  private final ExtractiveAnswerer answerer;
  private final Citer citer;
  private final Verifier verifier;
  private final ClaimCheck check;
  private final Retriever retriever;
  private final Function<String, Optional<Article>> articles;
  private final Optional<LanguageModel> model;
  private final Optional<CrossEncoder> reranker;
  private final AnswerWatch watch;
  private final Suggester suggester;

  /// @param filters reads which articles a question is limited to
  /// @param articles an article by its id, from the store
  /// @param settings that answers are made with
  /// @param model that writes answers, where there is one
  /// @param reranker that orders the best evidence anew, where there is one
  /// @param watch of the answers that readers are given
  public QuestionAnswering(
      Encoder encoder,
      Vocabulary vocabulary,
      Retriever retriever,
      QuestionFilters filters,
      Function<String, Optional<Article>> articles,
      AnswerSettings settings,
      Optional<LanguageModel> model,
      Optional<CrossEncoder> reranker,
      AnswerWatch watch) {
    this.answerer = new ExtractiveAnswerer(settings.caution());
    this.citer = new Citer(articles, Segmenter::sentences);
    this.verifier = new Verifier(articles);
    this.check = new ClaimCheck(encoder::encode);
    this.retriever = retriever;
    this.articles = articles;
    this.model = model;
    this.reranker = reranker;
    this.watch = watch;
    this.suggester = new Suggester(vocabulary, retriever, articles);
    this.flow =
        new AnswerFlow(
            encoder,
            new KnownWords(vocabulary, encoder),
            retriever,
            filters,
            answerer,
            citer,
            verifier,
            settings);
  }

  /// Answers a question of its own.
  ///
  /// @param text without an [QuestionText#objection]
  public Answer ask(String text, Scope scope) {
    return ask(Request.of(text, scope), AnswerListener.NONE);
  }

  /// Answers a question. Of several questions in one, or of a comparison, each part is answered.
  ///
  /// @param listener gets the answer while a language model writes it
  public Answer ask(Request request, AnswerListener listener) {
    return watch.answer(request, () -> ask(request, listener, watch));
  }

  /// Answers a question, and has a measurement watch its stages.
  public Answer ask(Request request, AnswerWatch measurement) {
    return watch.answer(
        request, () -> ask(request, AnswerListener.NONE, watch.around(measurement)));
  }

  private Answer ask(Request request, AnswerListener listener, AnswerWatch stages) {
    try (ModelWriting writing = writing(request, listener)) {
      return flow.answer(request, writing, new Reordering(reranker), stages);
    }
  }

  private ModelWriting writing(Request request, AnswerListener listener) {
    return new ModelWriting(model, request.mode(), citer, check, articles, listener);
  }

  /// Questions that a reader may ask next, and that the passages of the archive answer by what was
  /// not quoted yet: up to three, first those of a language model.
  ///
  /// @param request a question, after its conversation; if that ends with it, after its answer
  public List<String> suggest(Request request) {
    List<Turn> turns = request.conversation();
    boolean isAnswered = !turns.isEmpty() && turns.getLast().asked().equals(request.question());
    Answer answer =
        passages(
            isAnswered ? turns.getLast().standalone() : request.question(),
            isAnswered ? List.of() : turns,
            request);
    List<Turn> after = new ArrayList<>(turns);
    if (!isAnswered) {
      after.add(
          new Turn(answer.id(), request.question(), answer.question().text(), answer.outcome()));
    }
    try (ModelWriting writing = writing(request, AnswerListener.NONE)) {
      List<String> suggested =
          writing.suggest(answer).stream()
              .filter(next -> QuestionText.objection(next).isEmpty())
              .filter(next -> !next.equals(answer.question().text()))
              .toList();
      return suggester.after(
          answer, AlreadyQuoted.of(after), suggested, next -> passages(next, after, request));
    }
  }

  /// Questions that a reader may begin with: up to five that the archive answers.
  ///
  /// @param from articles in the scope to look at, the most important first
  public List<String> openings(List<Article> from, Scope scope) {
    Request like = Request.of("", scope);
    return suggester.openings(from, scope, next -> passages(next, List.of(), like));
  }

  /// @param like how it is asked otherwise
  private Answer passages(String question, List<Turn> turns, Request like) {
    return ask(
        new Request(question, turns, like.scope(), Mode.EXTRACTIVE, like.filtering()),
        AnswerListener.NONE,
        AnswerWatch.NONE);
  }

  /// Searches passages, and explains how they are ranked. The question stands alone.
  ///
  /// @param query without an [QuestionText#objection]
  /// @param most hits, at least 0
  /// @throws ArticleChangedException if the archive changes all the time
  public SearchResult search(String query, Scope scope, Filtering filtering, int most) {
    Request request = new Request(query, List.of(), scope, Mode.EXTRACTIVE, filtering);
    Reordering reordering = new Reordering(reranker);
    QuestionTrace trace =
        flow.settled(
            () ->
                flow.trace(
                    query,
                    request,
                    retriever.state(),
                    AlreadyQuoted.NOTHING,
                    reordering,
                    AnswerWatch.NONE));
    return SearchResult.of(
        trace.filtered(),
        trace.parts().stream().map(part -> part.explain(answerer, reordering.reorders())).toList(),
        most,
        this::cite);
  }

  /// A checked citation of a piece of evidence; empty if its article no longer has it.
  private Optional<Citation> cite(Evidence evidence) {
    Draft draft =
        new Draft(
            List.of(), List.of(new Proof(evidence, evidence.sentence())), List.of(), List.of(), 0);
    return verifier.verify(citer.cite(draft)).quoted().stream().findFirst();
  }

  /// Loads what the first follow-up, and the first sentence of a model, would wait for.
  public void warmUp() {
    FollowUps.load();
    if (model.isPresent()) {
      ClaimCheck.load();
    }
  }

  /// The state of the archive that the next answer rests on.
  public IndexState indexState() {
    return retriever.state();
  }
}
