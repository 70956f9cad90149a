package dev.onrecord.eval;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.ask.AnswerListener;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.Progress;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.eval.measure.Percentiles;
import dev.onrecord.eval.set.GoldArticle;
import dev.onrecord.eval.set.GoldQuestion;
import dev.onrecord.eval.set.QuestionSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Asks the service the questions of a set, in an archive with only the articles of the set.
public final class Evaluation {
  private final Archive archive;
  private final QuestionAnswering questions;

  /// @param archive empty
  public Evaluation(Archive archive, QuestionAnswering questions) {
    this.archive = archive;
    this.questions = questions;
  }

  /// Indexes the articles and asks all questions, one after the other. A follow-up is asked in its
  /// conversation and, for comparison, alone and in its stand-alone form.
  ///
  /// @throws IllegalArgumentException if the archive refuses an article
  public ServiceRun run(QuestionSet set, Progress indexing, Progress asking) {
    AnswerJudge judge = new AnswerJudge(archive, index(set.articles(), indexing));
    List<JudgedQuestion> judged = new ArrayList<>();
    StageTimes stages = new StageTimes();
    Percentiles whole = new Percentiles();
    FollowUpTally followUps = new FollowUpTally();
    for (GoldQuestion asked : set.questions()) {
      List<Turn> conversation = conversation(asked.history());
      long start = System.nanoTime();
      Answer answer =
          questions.ask(
              new Request(asked.text(), conversation, Scope.EVERYTHING, Mode.EXTRACTIVE), stages);
      whole.add(System.nanoTime() - start);
      judged.add(judge.judge(asked, answer));
      if (asked.isFollowUp()) {
        followUps.add(
            judged.getLast(),
            judge.judge(asked, questions.ask(asked.text(), Scope.EVERYTHING)),
            judge.judge(asked, questions.ask(asked.alone(), Scope.EVERYTHING)));
      }
      asking.at(judged.size(), set.questions().size());
    }
    return new ServiceRun(judged, stages.times(), whole, followUps.results());
  }

  private List<Turn> conversation(List<String> history) {
    List<Turn> turns = new ArrayList<>();
    for (String earlier : history) {
      Answer answer =
          questions.ask(
              new Request(earlier, turns, Scope.EVERYTHING, Mode.EXTRACTIVE), AnswerListener.NONE);
      turns.add(new Turn(answer.id(), earlier, answer.question().text(), answer.outcome()));
    }
    return turns;
  }

  /// Indexes articles.
  ///
  /// @return their ids, in order
  /// @throws IllegalArgumentException if the archive refuses one
  public List<String> index(List<GoldArticle> articles, Progress progress) {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      GoldArticle source = articles.get(i);
      submissions.add(
          new Submission(
              source.text().getBytes(StandardCharsets.UTF_8),
              "text/plain",
              "set/" + i + "/" + source.name(),
              Metadata.NONE.orTitle(source.title())));
    }
    List<String> ids = new ArrayList<>();
    for (ImportResult imported : archive.add(submissions, progress)) {
      ids.add(
          switch (imported) {
            case ImportResult.Added added -> added.article().id();
            case ImportResult.Replaced replaced -> replaced.article().id();
            case ImportResult.Known known -> known.article().id();
            case ImportResult.Refused refused ->
                throw new IllegalArgumentException(refused.origin() + ": " + refused.reason());
          });
    }
    return ids;
  }
}
