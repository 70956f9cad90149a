package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Engines;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.eval.set.GoldArticle;
import dev.onrecord.eval.set.OwnQuestions;
import dev.onrecord.eval.set.QuestionSet;
import dev.onrecord.ingest.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The questions about the five articles, asked of the real pipeline: no measure may drop below
/// what is kept in the file that ends in `.golden.json`.
final class GoldenEvalTest {
  private static final Path SETS = Path.of("src", "test", "resources", "eval");

  /// After a change that is meant to change these numbers: run this, and read the difference.
  private static final String REWRITE =
      "mvn test -Dtest=GoldenEvalTest -Dgolden.rewrite=true && git diff " + SETS;

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "seeds-follow-ups"})
  void noMeasureDrops(String name, @TempDir Path home) throws IOException {
    Path file = SETS.resolve(name + ".golden.json");
    Golden now = Golden.of(run(SETS.resolve(name + ".jsonl"), home));
    if (Boolean.getBoolean("golden.rewrite")) {
      now.write(file);
    }
    Golden golden = Golden.read(file);
    assertThat(now.worseThan(golden))
        .as(
            "Measures that dropped.%nQuestions that changed:%n%s%nIf this is intended: %s",
            String.join(System.lineSeparator(), now.changedFrom(golden)), REWRITE)
        .isEmpty();
  }

  private static ServiceRun run(Path questions, Path home) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (Submission seed : Submissions.seeds()) {
      articles.addAll(GoldArticle.of(Document.of(seed)));
    }
    QuestionSet set = OwnQuestions.read(questions, articles);
    assertThat(set.questions().stream().map(Golden::asked).distinct())
        .as("questions are told apart by what is asked")
        .hasSameSizeAs(set.questions());
    try (OpenHome open = Engines.open(home, Settings.standard(2))) {
      return new Evaluation(open.archive(), open.questions())
          .run(set, (done, total) -> {}, (done, total) -> {});
    }
  }
}
