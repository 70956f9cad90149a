package dev.onrecord.ask;

import dev.onrecord.answer.extractive.ExtractiveAnswerer;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.answer.Explanation;
import dev.onrecord.domain.answer.Hit;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Stage;
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
import dev.onrecord.question.QuestionReader;
import dev.onrecord.question.followup.FollowUps;
import dev.onrecord.question.followup.FollowUps.Reading;
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
  private final QuestionReader reader = new QuestionReader();
  private final AnswerSettings settings;
  private final Retriever retriever;
  private final Attempts attempts;
  private final Verifier verifier;
  private final Writer writer;
  private final Suggester suggester;
  private final Optional<CrossEncoder> reranker;
  private final AnswerWatch watch;

  /// @param filters what questions say of where to look
  /// @param articles an article by its id, from the store
  /// @param settings that answers are made with
  /// @param model that writes answers, where there is one
  /// @param reranker that orders the best evidence anew, where there is one
  /// @param watch of the answers that somebody is given
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
    this.reranker = reranker;
    this.watch = watch;
    this.settings = settings;
    this.retriever = retriever;
    Citer citer = new Citer(articles, Segmenter::sentences);
    this.verifier = new Verifier(articles);
    this.attempts =
        new Attempts(
            new KnownWords(vocabulary, encoder),
            filters,
            new Stages(
                encoder, retriever, new ExtractiveAnswerer(settings.caution()), citer, verifier));
    this.suggester = new Suggester(vocabulary, retriever, articles);
    this.writer = new Writer(model, citer, new ClaimCheck(encoder::encode), articles);
  }

  /// Answers a question of its own.
  ///
  /// @param text without an [QuestionText#objection]
  public Answer ask(String text, Scope scope) {
    return ask(Request.of(text, scope), StageTimer.NONE);
  }

  /// Answers a question and tells how long each stage took; of several questions in one, or of one
  /// that compares, each part goes its own way.
  public Answer ask(Request request, StageTimer timer) {
    return ask(request, timer, AnswerListener.NONE);
  }

  /// Answers a question, and lets the answer be heard while a language model writes it.
  public Answer ask(Request request, StageTimer timer, AnswerListener listener) {
    return watch.answer(request, () -> ask(request, new Staging(timer, watch), listener));
  }

  private Answer ask(Request request, Staging staging, AnswerListener listener) {
    try (Writing writing = writer.begin(request, listener)) {
      Reading reading =
          staging.run(
              Stage.CONVERSE, () -> read(request, writing), read -> request.conversation().size());
      Reordering reordering = new Reordering(reranker);
      Attempt attempt = attempts.settled(request, reading, reordering, staging);
      return answer(request, attempt, writing, reordering.notices(), staging);
    }
  }

  /// A model's reading of a follow-up, where there is one to trust, else that of the rules.
  private static Reading read(Request request, Writing writing) {
    Reading reading = FollowUps.read(request.question(), request.conversation());
    return writing
        .standAlone(request)
        .map(question -> new Reading(question, reading.further(), false))
        .orElse(reading);
  }

  private Answer answer(
      Request request, Attempt attempt, Writing writing, List<String> reordered, Staging staging) {
    List<PartAnswer> parts = attempt.parts();
    Outcome passages =
        parts.size() == 1 ? parts.getFirst().outcome() : verifier.verify(JointDraft.of(parts));
    List<String> notices = new ArrayList<>(writer.notices(request));
    notices.addAll(attempt.filtered().notices());
    notices.addAll(attempt.asked().notices());
    notices.addAll(reordered);
    ModelAnswer written = ModelAnswer.NOTHING;
    switch (passages) {
      case Outcome.Answered answered -> {
        written = writing.write(attempt.asked().text(), parts, answered, staging);
        notices.addAll(written.notices());
        parts.forEach(part -> part.notice().ifPresent(notices::add));
      }
      case Outcome.NotFound notFound -> {}
    }
    Outcome outcome = written.answer().<Outcome>map(answer -> answer).orElse(passages);
    List<Evidence> ranking =
        parts.stream().flatMap(part -> part.draft().ranking().stream()).toList();
    return new Answer(
        AnswerId.of(request, attempt.filtered().filters(), settings, attempt.index(), written),
        request,
        reader.read(attempt.text()),
        outcome,
        notices,
        attempt.filtered().filters(),
        ranking,
        attempt.index(),
        attempt.confidence(),
        written.model());
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
    try (Writing writing = writer.begin(request, AnswerListener.NONE)) {
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
        new Staging(StageTimer.NONE, AnswerWatch.NONE),
        AnswerListener.NONE);
  }

  /// What a question that stands alone says of where to look: what [#explain] is to explain.
  ///
  /// @param text without an [QuestionText#objection]
  /// @param scope what is searched besides
  public Filtered filtered(String text, Scope scope, Filtering filtering) {
    return attempts.filtered(text, scope, filtering);
  }

  /// How the evidence for a question is ranked, and why; of several questions in one, for each. All
  /// its words are searched.
  ///
  /// @param text without an [QuestionText#objection]
  public List<Explanation> explain(String text, Scope scope) {
    return attempts.explain(text, scope, new Reordering(reranker));
  }

  /// The passages that rank best for a question, each checked against its article; of several
  /// questions in one, as many for each, one after the other.
  ///
  /// @param most at least 1
  public List<Hit> hits(List<Explanation> explanations, int most) {
    return Hits.of(explanations, most, attempts::cite);
  }

  /// Loads what the first follow-up, and the first sentence of a model, would wait for.
  public void warmUp() {
    FollowUps.load();
    if (writer.model().isPresent()) {
      ClaimCheck.load();
    }
  }

  /// The state of the archive that the next answer rests on.
  public IndexState indexState() {
    return retriever.state();
  }
}
