package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.ImportResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an archive still knows when its program starts again.
final class DurabilityTest {
  private static final List<String> QUESTIONS =
      List.of(
          "what did Makarov threaten",
          "when does Obama visit Moscow",
          "what did Schwarzenberg say about being reasonable",
          "what did Angela Merkel say about the shield");

  @TempDir private static Path filled = Path.of("");
  private static List<Answer> before = List.of();

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");

  @BeforeAll
  static void fill() {
    try (OpenHome open = Engines.open(filled, Settings.standard(2))) {
      assertThat(add(open, Submissions.seeds()))
          .hasSize(5)
          .allMatch(result -> result instanceof ImportResult.Added);
      before = answers(open);
    }
  }

  @BeforeEach
  void copyFilled() throws IOException {
    home = folder.resolve("home");
    Homes.copy(filled, home);
  }

  @Test
  void aRestartAnswersAlikeAndEncodesNothing() {
    try (OpenHome open = open()) {
      assertThat(reconciled(open)).isEmpty();
      assertThat(answers(open)).isEqualTo(before);
    }
  }

  @Test
  void aLostIndexIsBuiltAgainFromTheStore() throws IOException {
    Homes.delete(home.resolve("index"));
    try (OpenHome open = Engines.open(home, Settings.standard(1))) {
      assertThat(open.questions().indexState().articles()).isZero();
      assertThat(reconciled(open)).containsExactly(1, 2, 3, 4, 5);
      assertThat(answers(open)).isEqualTo(before);
    }
  }

  @Tag("thorough")
  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
  void aTruncatedIndexIsBuiltAgainFromTheStore(String name) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().contains(name)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    }
    try (OpenHome open = open()) {
      assertThat(reconciled(open)).containsExactly(1, 2, 3, 4, 5);
      assertThat(answers(open)).isEqualTo(before);
    }
  }

  @Test
  void anIndexOlderThanItsStoreCatchesUp(@TempDir Path elsewhere) throws IOException {
    Homes.copy(home.resolve("index"), elsewhere.resolve("index"));
    try (OpenHome open = open()) {
      add(open, List.of(fire("yesterday")));
    }
    Homes.delete(home.resolve("index"));
    Homes.copy(elsewhere.resolve("index"), home.resolve("index"));
    try (OpenHome open = open()) {
      assertThat(answeredBy(open, "when did the lighthouse burn")).isEmpty();
      assertThat(reconciled(open)).containsExactly(1);
      assertThat(answeredBy(open, "when did the lighthouse burn"))
          .containsExactly("The lighthouse in Varna burned yesterday, officials said.");
    }
  }

  @Test
  void theSameBytesAgainAreKnown() {
    try (OpenHome open = open()) {
      IndexState state = open.questions().indexState();
      List<ImportResult> again = add(open, Submissions.seeds());
      assertThat(again).hasSize(5).allMatch(result -> result instanceof ImportResult.Known);
      assertThat(open.questions().indexState()).isEqualTo(state);
    }
  }

  @Test
  void theSameTextUnderAnotherNameIsKnownByItsFirst() {
    Submission seed = Submissions.seeds().getFirst();
    Submission renamed =
        new Submission(seed.bytes(), seed.mediaType(), "elsewhere.txt", seed.metadata());
    try (OpenHome open = open()) {
      assertThat(add(open, List.of(renamed)).getFirst())
          .isInstanceOfSatisfying(
              ImportResult.Known.class,
              known -> assertThat(known.article().id()).isEqualTo("000_2bcf2a5f582daf81"));
    }
  }

  @Test
  void aChangedFileReplacesItsArticleAndItsOldWordsAreGone() {
    try (OpenHome open = open()) {
      add(open, List.of(fire("on Monday")));
      assertThat(answeredBy(open, "when did the lighthouse burn"))
          .containsExactly("The lighthouse in Varna burned on Monday, officials said.");
      long articles = open.questions().indexState().articles();

      assertThat(add(open, List.of(fire("on Tuesday"))).getFirst())
          .isInstanceOfSatisfying(
              ImportResult.Replaced.class,
              replaced -> assertThat(replaced.article().id()).isEqualTo("fire"));

      assertThat(open.questions().indexState().articles()).isEqualTo(articles);
      assertThat(answeredBy(open, "when did the lighthouse burn"))
          .containsExactly("The lighthouse in Varna burned on Tuesday, officials said.");
      assertThat(answeredBy(open, "did the lighthouse burn on Monday")).isEmpty();
    }
    try (OpenHome open = open()) {
      assertThat(reconciled(open)).isEmpty();
      assertThat(answeredBy(open, "did the lighthouse burn on Monday")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filesThatChangePlacesKeepTheirTexts(boolean newestFirst) {
    Submission latest = Submissions.text("latest.txt", "The ferry sank on Monday.");
    Submission previous = Submissions.text("previous.txt", "The bridge fell on Sunday.");
    Submission moved = Submissions.text("previous.txt", "The ferry sank on Monday.");
    Submission newest = Submissions.text("latest.txt", "The tower burned on Tuesday.");
    try (OpenHome open = open()) {
      add(open, List.of(latest, previous));
      add(open, newestFirst ? List.of(newest, moved) : List.of(moved, newest));
      assertThat(answeredBy(open, "when did the ferry sink"))
          .containsExactly("The ferry sank on Monday.");
      assertThat(answeredBy(open, "when did the tower burn"))
          .containsExactly("The tower burned on Tuesday.");
      assertThat(answeredBy(open, "when did the bridge fall")).isEmpty();
    }
  }

  @Test
  void aTextKnownUnderANameThatGetsAnotherIsAddedUnderItsOwn() {
    Submission first = Submissions.text("first.txt", "The ferry sank on Monday.");
    Submission copy = Submissions.text("copy.txt", "The ferry sank on Monday.");
    Submission changed = Submissions.text("first.txt", "The tower burned on Tuesday.");
    try (OpenHome open = open()) {
      add(open, List.of(first));
      add(open, List.of(copy, changed));
      assertThat(answeredBy(open, "when did the ferry sink"))
          .containsExactly("The ferry sank on Monday.");
    }
  }

  @Test
  void everyChangeMakesANewGeneration() {
    try (OpenHome open = open()) {
      long first = open.questions().indexState().generation();
      add(open, List.of(fire("on Monday")));
      long second = open.questions().indexState().generation();
      add(open, List.of(fire("on Tuesday")));
      assertThat(second).isGreaterThan(first);
      assertThat(open.questions().indexState().generation()).isGreaterThan(second);
    }
  }

  private OpenHome open() {
    return Engines.open(home, Settings.standard(2));
  }

  private static Submission fire(String day) {
    return Submissions.text(
        "fire.txt",
        "Lighthouse burns\n\nThe lighthouse in Varna burned %s, officials said.\n".formatted(day));
  }

  private static List<ImportResult> add(OpenHome open, List<Submission> submissions) {
    return open.archive().add(submissions, (done, total) -> {});
  }

  /// The steps that reconciling took; none where nothing was encoded.
  private static List<Integer> reconciled(OpenHome open) {
    List<Integer> steps = new ArrayList<>();
    open.archive().maintenance().reconcile((done, total) -> steps.add(done));
    return steps;
  }

  private static List<Answer> answers(OpenHome open) {
    return QUESTIONS.stream().map(q -> open.questions().ask(q, Scope.EVERYTHING)).toList();
  }

  /// The quotes that answer a question; none where it is not found.
  private static List<String> answeredBy(OpenHome open, String question) {
    return switch (open.questions().ask(question, Scope.EVERYTHING).outcome()) {
      case Outcome.Answered(var sentences, var citations) ->
          citations.stream().map(citation -> citation.quote()).toList();
      case Outcome.NotFound(var reason, var nearest, var missing) -> List.of();
    };
  }
}
