package dev.onrecord.ask;

import dev.onrecord.answer.extractive.ExtractiveAnswerer;
import dev.onrecord.cite.Citer;
import dev.onrecord.domain.Answer;
import dev.onrecord.domain.AnswerSettings;
import dev.onrecord.domain.Article;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Explanation;
import dev.onrecord.domain.Hit;
import dev.onrecord.domain.IndexState;
import dev.onrecord.domain.Mode;
import dev.onrecord.domain.Outcome;
import dev.onrecord.domain.Request;
import dev.onrecord.domain.Scope;
import dev.onrecord.domain.Span;
import dev.onrecord.domain.Stage;
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
import java.util.regex.Pattern;

/// Answers questions. Thread-safe; the same question of the same index generation has the same
/// answer.
public final class QuestionAnswering {
  /// The longest question, in UTF-16 code units.
  public static final int MAX_QUESTION = 2_000;

  private static final Pattern LONE_SURROGATE =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private static final int SUGGESTIONS = 3;

  private final QuestionReader reader = new QuestionReader();
  private final AnswerSettings settings;
  private final Retriever retriever;
  private final Attempts attempts;
  private final Verifier verifier;
  private final Writer writer;
  private final Optional<CrossEncoder> reranker;

  /// @param articles an article by its id, from the store
  /// @param settings that answers are made with
  /// @param model that writes answers, where there is one
  /// @param reranker that orders the best evidence anew, where there is one
  public QuestionAnswering(
      Encoder encoder,
      Vocabulary vocabulary,
      Retriever retriever,
      Function<String, Optional<Article>> articles,
      AnswerSettings settings,
      Optional<LanguageModel> model,
      Optional<CrossEncoder> reranker) {
    this.reranker = reranker;
    this.settings = settings;
    this.retriever = retriever;
    Citer citer = new Citer(articles, Segmenter::sentences);
    this.verifier = new Verifier(articles);
    this.attempts =
        new Attempts(
            new KnownWords(vocabulary, encoder),
            new Stages(
                encoder, retriever, new ExtractiveAnswerer(settings.caution()), citer, verifier));
    this.writer = new Writer(model, citer, new ClaimCheck(encoder::encode), articles);
  }

  /// Why a text cannot be asked, and what would be right; empty if it can.
  public static Optional<String> objection(String text) {
    if (new Span(0, text.length()).trim(text).isEmpty()) {
      return Optional.of(
          "question is blank; ask something in 1 to %,d characters".formatted(MAX_QUESTION));
    }
    if (text.length() > MAX_QUESTION) {
      return Optional.of(
          "question must be at most %,d characters, got %,d"
              .formatted(MAX_QUESTION, text.length()));
    }
    if (hasLoneSurrogate(text)) {
      return Optional.of("question is not valid Unicode: it has half of a surrogate pair");
    }
    return Optional.empty();
  }

  static boolean hasLoneSurrogate(String text) {
    return LONE_SURROGATE.matcher(text).find();
  }

  /// Answers a question of its own.
  ///
  /// @param text without an [#objection]
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
    try (Writing writing = writer.begin(request, listener)) {
      Reading reading = Stages.timed(timer, Stage.CONVERSE, () -> read(request, writing));
      Reordering reordering = new Reordering(reranker);
      Attempt attempt = attempts.settled(request, reading, reordering, timer);
      return answer(request, attempt, writing, reordering.notices());
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

  private Answer answer(Request request, Attempt attempt, Writing writing, List<String> reordered) {
    List<PartAnswer> parts = attempt.parts();
    Outcome passages =
        parts.size() == 1 ? parts.getFirst().outcome() : verifier.verify(JointDraft.of(parts));
    List<String> notices = new ArrayList<>(writer.notices(request));
    notices.addAll(attempt.asked().notices());
    notices.addAll(reordered);
    Written written = Written.NOTHING;
    switch (passages) {
      case Outcome.Answered answered -> {
        written = writing.write(attempt.asked().text(), parts, answered);
        notices.addAll(written.notices());
        parts.forEach(part -> part.notice().ifPresent(notices::add));
      }
      case Outcome.NotFound notFound -> {}
    }
    Outcome outcome = written.answer().<Outcome>map(answer -> answer).orElse(passages);
    List<Evidence> ranking =
        parts.stream().flatMap(part -> part.draft().ranking().stream()).toList();
    return new Answer(
        AnswerId.of(request, settings, attempt.index(), written),
        request,
        reader.read(attempt.asked().text()),
        outcome,
        notices,
        ranking,
        attempt.index(),
        attempt.confidence(),
        written.model());
  }

  /// Questions that a reader may ask next, and that the passages of the archive answer; none
  /// without a language model, or if it does not suggest any in time.
  public List<String> suggest(Request request) {
    Answer answer = ask(passagesOf(request.question(), request.scope()), StageTimer.NONE);
    try (Writing writing = writer.begin(request, AnswerListener.NONE)) {
      return writing.suggest(answer).stream()
          .filter(next -> objection(next).isEmpty() && !next.equals(answer.question().text()))
          .filter(next -> isAnswered(ask(passagesOf(next, request.scope()), StageTimer.NONE)))
          .limit(SUGGESTIONS)
          .toList();
    }
  }

  private static Request passagesOf(String question, Scope scope) {
    return new Request(question, List.of(), scope, Mode.EXTRACTIVE);
  }

  private static boolean isAnswered(Answer answer) {
    return switch (answer.outcome()) {
      case Outcome.Answered answered -> true;
      case Outcome.NotFound notFound -> false;
    };
  }

  /// How the evidence for a question is ranked, and why; of several questions in one, for each.
  ///
  /// @param text without an [#objection]
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
