package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Onrecord;
import dev.onrecord.Submissions;
import dev.onrecord.cli.OpenHome;
import dev.onrecord.domain.Settings;
import dev.onrecord.domain.Submission;
import dev.onrecord.eval.set.OwnQuestions;
import dev.onrecord.eval.set.QuestionSet;
import dev.onrecord.eval.set.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The questions about the five articles, asked of the real pipeline: no measure may drop below
/// what is kept in `seeds.golden.json`.
final class GoldenEvalTest {
  private static final Path SETS = Path.of("src", "test", "resources", "eval");
  private static final Path GOLDEN = SETS.resolve("seeds.golden.json");

  /// After a change that is meant to change these numbers: run this, and read the difference.
  private static final String REWRITE =
      "mvn test -Dtest=GoldenEvalTest -Dgolden.rewrite=true && git diff " + GOLDEN;

  @Test
  void noMeasureDrops(@TempDir Path home) throws IOException {
    Golden now = Golden.of(run(home));
    if (Boolean.getBoolean("golden.rewrite")) {
      now.write(GOLDEN);
    }
    Golden golden = Golden.read(GOLDEN);
    assertThat(now.worseThan(golden))
        .as(
            "Measures that dropped.%nQuestions that changed:%n%s%nIf this is intended: %s",
            String.join(System.lineSeparator(), now.changedFrom(golden)), REWRITE)
        .isEmpty();
  }

  private static ServiceRun run(Path home) throws IOException {
    List<Source> articles = new ArrayList<>();
    for (Submission seed : Submissions.seeds()) {
      articles.add(Source.of(seed));
    }
    QuestionSet set = OwnQuestions.read(SETS.resolve("seeds.jsonl"), articles);
    assertThat(set.questions().stream().map(asked -> asked.alone()).distinct())
        .as("questions are told apart by what is asked")
        .hasSameSizeAs(set.questions());
    try (OpenHome open = Onrecord.open(home, Settings.standard(2))) {
      return new Evaluation(open.archive(), open.questions())
          .run(set, (done, total) -> {}, (done, total) -> {});
    }
  }
}
