package dev.onrecord.eval;

import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.Progress;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.Answer;
import dev.onrecord.domain.Citation;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Outcome;
import dev.onrecord.domain.Scope;
import dev.onrecord.domain.Stage;
import dev.onrecord.domain.Submission;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks a question set of an archive that holds its articles and nothing else.
public final class Evaluation {
  private final Archive archive;
  private final QuestionAnswering questions;

  /// @param archive empty
  public Evaluation(Archive archive, QuestionAnswering questions) {
    this.archive = archive;
    this.questions = questions;
  }

  /// Indexes a SQuAD file, asks all its questions and prints a table.
  ///
  /// @throws IOException if the file cannot be read or is not SQuAD JSON
  public void squad(Path file, PrintWriter out, Progress indexing, Progress asking)
      throws IOException {
    QuestionSet set = QuestionSet.squad(file);
    List<String> ids = index(set, indexing);
    Tally tally = new Tally();
    Map<Stage, Percentiles> times = new EnumMap<>(Stage.class);
    for (int i = 0; i < set.questions().size(); i++) {
      QuestionSet.Asked asked = set.questions().get(i);
      Answer answer =
          questions.ask(
              asked.text(),
              Scope.EVERYTHING,
              (stage, nanos) -> times.computeIfAbsent(stage, s -> new Percentiles()).add(nanos));
      tally.add(judge(asked, ids.get(asked.article()), answer));
      asking.at(i + 1, set.questions().size());
    }
    tally.rows().forEach(row -> out.printf("%-28s %s%n", row.measure(), row.value()));
    times.forEach(
        (stage, time) ->
            out.printf(
                "%-28s p50 %.1f ms, p95 %.1f ms%n",
                stage.displayName(), time.millis(.5), time.millis(.95)));
    out.flush();
  }

  private List<String> index(QuestionSet set, Progress progress) {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < set.articles().size(); i++) {
      QuestionSet.Source source = set.articles().get(i);
      submissions.add(
          new Submission(
              source.text().getBytes(StandardCharsets.UTF_8),
              "text/plain",
              "set/" + i + ".txt",
              Metadata.NONE.orTitle(Optional.of(source.title()))));
    }
    List<String> ids = new ArrayList<>();
    for (Admission admission : archive.add(submissions, progress)) {
      ids.add(
          switch (admission) {
            case Admission.Added added -> added.article().id();
            case Admission.Replaced replaced -> replaced.article().id();
            case Admission.Known known -> known.article().id();
            case Admission.Refused refused ->
                throw new IllegalStateException(refused.origin() + ": " + refused.reason());
          });
    }
    return ids;
  }

  private Tally.Result judge(QuestionSet.Asked asked, String articleId, Answer answer) {
    boolean answered = answer.outcome() instanceof Outcome.Answered;
    List<Citation> shown =
        switch (answer.outcome()) {
          case Outcome.Answered(var sentences, var citations) -> citations;
          case Outcome.NotFound(var reason, var nearest, var missing) -> nearest;
        };
    List<Boolean> covers =
        shown.stream()
            .map(
                citation ->
                    citation.articleId().equals(articleId)
                        && asked.answers().stream().anyMatch(citation.span()::contains))
            .toList();
    return new Tally.Result(
        asked.answerable(),
        answered,
        !covers.isEmpty() && covers.getFirst(),
        covers.contains(true),
        !shown.isEmpty() && shown.getFirst().articleId().equals(articleId),
        answer.score(),
        shown.size(),
        (int) shown.stream().filter(this::isExact).count());
  }

  private boolean isExact(Citation citation) {
    return archive.article(citation.articleId()).filter(citation::quotes).isPresent();
  }
}
