package dev.onrecord.ask;

import dev.onrecord.cite.Citer;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Claim;
import dev.onrecord.domain.answer.Exhibit;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.llm.Fault;
import dev.onrecord.llm.LanguageModel;
import dev.onrecord.llm.ModelFailure;
import dev.onrecord.llm.ModelSession;
import dev.onrecord.verify.ClaimCheck;
import dev.onrecord.verify.Verdict;
import dev.onrecord.verify.Verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A language model's part in one answer. Each sentence that it writes is cited and checked, and
/// the listener gets only sentences that pass.
final class ModelWriting implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);

  private static final String NO_MODEL =
      "No language model is set up: these are the passages themselves.";

  private final Optional<LanguageModel> model;
  private final boolean isMissed;
  private final Citer citer;
  private final ClaimCheck check;
  private final Function<String, Optional<Article>> articles;
  private final AnswerListener listener;
  private final CheckedAnswer checked = new CheckedAnswer();
  private final List<String> dropped = new ArrayList<>();
  private Optional<ModelSession> session = Optional.empty();

  /// @param mode that was asked for: the passages answer by themselves where it is extractive
  /// @param articles an article by its id, from the store
  ModelWriting(
      Optional<LanguageModel> model,
      Mode mode,
      Citer citer,
      ClaimCheck check,
      Function<String, Optional<Article>> articles,
      AnswerListener listener) {
    this.model = model.filter(m -> mode != Mode.EXTRACTIVE);
    this.isMissed = mode == Mode.GENERATIVE && model.isEmpty();
    this.citer = citer;
    this.check = check;
    this.articles = articles;
    this.listener = listener;
  }

  /// Tells the reader that a model was asked for and there is none.
  List<String> notices() {
    return isMissed ? List.of(NO_MODEL) : List.of();
  }

  /// The model's reading of a question that follows others; empty if there is no model, or nothing
  /// came of it that may be used.
  Optional<String> standAlone(Request request) {
    if (model.isEmpty() || request.conversation().isEmpty()) {
      return Optional.empty();
    }
    try {
      return session(model.get())
          .standAlone(request.question(), request.conversation())
          .filter(rewrite -> Rewrites.isFaithful(rewrite, request));
    } catch (ModelFailure failure) {
      return Optional.empty();
    }
  }

  /// Has the model word an answer that was found; nothing is written where there is no model or no
  /// answer.
  ///
  /// @param passages the answer without a model
  ModelAnswer write(QuestionTrace trace, Outcome passages, AnswerWatch watch) {
    if (model.isEmpty() || !(passages instanceof Outcome.Answered answered)) {
      return ModelAnswer.NOTHING;
    }
    return watch.stage(
        Stage.WRITE,
        () -> write(trace, answered, model.get()),
        written -> written.answer().map(answer -> answer.sentences().size()).orElse(0));
  }

  private ModelAnswer write(QuestionTrace trace, Outcome.Answered passages, LanguageModel writing) {
    listener.sources(passages.citations());
    Optional<Fault> fault = Optional.empty();
    try {
      List<Exhibit> exhibits = Exhibits.ofParts(trace.parts(), articles);
      ModelSession open = session(writing);
      open.write(trace.asked().text(), exhibits, claim -> take(claim, passages, open));
    } catch (ModelFailure failure) {
      fault = Optional.of(failure.fault());
    }
    if (!dropped.isEmpty()) {
      LOG.warn(
          "{}: {} of its sentences left out: {}",
          writing.name(),
          dropped.size(),
          String.join(", ", dropped));
    }
    Optional<Outcome.Answered> answer = checked.answer();
    return new ModelAnswer(
        answer,
        answer.flatMap(a -> model).map(LanguageModel::use),
        WritingNotices.of(fault, answer.isPresent(), dropped.size()));
  }

  /// Questions that may be asked after an answer; whether the archive answers them is not known.
  List<String> suggest(Answer answer) {
    List<Exhibit> exhibits = Exhibits.of(List.of(answer.evidence()), articles);
    if (model.isEmpty() || exhibits.isEmpty()) {
      return List.of();
    }
    try {
      return session(model.get()).suggest(answer.question().text(), exhibits);
    } catch (ModelFailure failure) {
      return List.of();
    }
  }

  private void take(Claim claim, Outcome.Answered passages, ModelSession open) {
    listener.waiting();
    if (checked.has(claim.text())) {
      return;
    }
    List<Citation> exact = citer.cite(claim).citations().stream().filter(this::isExact).toList();
    // Each by itself: two passages may each be true and not what the sentence makes of them.
    List<Citation> supporting = new ArrayList<>();
    Reason reason = Reason.NO_CITATION;
    for (Citation citation : exact) {
      switch (check.supportsVerbatim(claim.text(), List.of(citation))) {
        case Verdict.Supported supported -> supporting.add(citation);
        case Verdict.Unsupported unsupported -> reason = unsupported.reason();
      }
    }
    if (supporting.isEmpty()) {
      dropped.add(reason.name());
    } else if (checked.citations().isEmpty() && !meets(passages, supporting)) {
      dropped.add("OFF_TOPIC");
    } else if (passesSecondLook(claim, supporting, open)) {
      listener.sentence(checked.add(claim.text(), supporting), checked.citations());
    } else {
      dropped.add("SECOND_LOOK");
    }
  }

  /// Whether one of the citations is of what answers the question without a model: what is true and
  /// beside the point is no answer, at least not the first sentence of one.
  private static boolean meets(Outcome.Answered passages, List<Citation> citations) {
    return citations.stream()
        .anyMatch(
            citation ->
                passages.citations().stream()
                    .anyMatch(other -> other.touches(citation.articleId(), citation.span())));
  }

  private boolean isExact(Citation citation) {
    return articles.apply(citation.articleId()).filter(citation::quotes).isPresent();
  }

  /// Where the model is to check, what it does not confirm in time is left out.
  private boolean passesSecondLook(Claim claim, List<Citation> exact, ModelSession open) {
    if (!model.map(LanguageModel::checksSupport).orElse(false)) {
      return true;
    }
    try {
      return open.supported(claim.text(), exact);
    } catch (ModelFailure failure) {
      return false;
    }
  }

  private ModelSession session(LanguageModel asked) {
    ModelSession open = session.orElseGet(() -> asked.session(listener::waiting));
    session = Optional.of(open);
    return open;
  }

  @Override
  public void close() {
    session.ifPresent(ModelSession::close);
  }
}
