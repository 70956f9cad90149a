package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Engines;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.domain.settings.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told when a kept answer's question is asked again.
final class ReplayTest {
  private static final String QUESTION = "when did the lighthouse burn";

  @TempDir private Path home = Path.of("");

  private static Submission fire(String text) {
    return Submissions.text("fire.txt", "Lighthouse burns\n\n" + text + "\n");
  }

  private static final Submission FIRE =
      fire("The lighthouse in Varna burned on Monday, officials said.");

  private static final Submission ELECTION =
      Submissions.text(
          "election.txt", "Mayor elected\n\nMayor Ada Okafor won the election in Lund.\n");

  @Test
  void theSameArchiveGivesTheSameAnswerAfterARestart() {
    SavedAnswer answer = askOver(List.of(FIRE), Scope.EVERYTHING);
    Replay replay = replay(answer.id(), open -> {});
    assertThat(replay.then()).isEqualTo(answer);
    assertThat(replay.now().id()).isEqualTo(answer.id());
    assertThat(replay.changes()).isEmpty();
    assertThat(replay.isIdentical()).isTrue();
  }

  @Test
  void anArticleMoreMayChangeNothing() {
    SavedAnswer answer = askOver(List.of(FIRE), Scope.EVERYTHING);
    Replay replay = replay(answer.id(), open -> add(open, ELECTION));
    assertThat(replay.isIdentical()).isTrue();
    assertThat(replay.changes())
        .containsExactly(
            "The archive went from generation 1 to generation 2.",
            "It had 1 article, and has 2 articles now.");
  }

  @Test
  void anArticleWithAnotherTextIsTold() {
    SavedAnswer answer = askOver(List.of(FIRE), Scope.EVERYTHING);
    Replay replay =
        replay(
            answer.id(),
            open ->
                add(open, fire("The lighthouse in Varna burned on Tuesday, officials said now.")));
    assertThat(replay.isIdentical()).isFalse();
    assertThat(replay.changes())
        .containsExactly(
            "The archive went from generation 1 to generation 2.",
            "The article \"Lighthouse burns\" (fire) has another text.",
            "Sentence 1 is different now: The lighthouse in Varna burned on Tuesday, officials said"
                + " now.",
            "Citation 1 is different now: \"The lighthouse in Varna burned on Tuesday, officials"
                + " said now.\" (Lighthouse burns).");
  }

  @Test
  void aQuoteThatMovedIsTold() {
    SavedAnswer answer = askOver(List.of(FIRE), Scope.EVERYTHING);
    Replay replay =
        replay(
            answer.id(),
            open ->
                add(
                    open,
                    fire(
                        "The ferry was late.\n\n"
                            + "The lighthouse in Varna burned on Monday, officials said.")));
    assertThat(replay.differences())
        .containsExactly(
            "Citation 1 stands at 39-96 now, and stood at 18-75.",
            "Citation 1 is from another version of its article.");
  }

  @Test
  void anArticleThatIsGoneIsToldAlsoWhereItWasTheOnlyOneAsked() throws SQLException {
    Scope scope = new Scope(Set.of("fire"), Set.of(), Optional.empty(), Optional.empty());
    SavedAnswer answer = askOver(List.of(FIRE, ELECTION), scope);
    // As no command does yet.
    execute("DELETE FROM article WHERE id = 'fire'");
    execute("UPDATE archive SET generation = generation + 1");
    Replay replay = replay(answer.id(), open -> {});
    assertThat(replay.isIdentical()).isFalse();
    assertThat(replay.changes())
        .contains(
            "The article \"Lighthouse burns\" (fire) is gone.",
            "The article fire, one of those asked, is gone.")
        .last()
        .asString()
        .startsWith("It was answered then, and is not found now: ");
  }

  @Test
  void otherSettingsAreTold() {
    SavedAnswer answer = askOver(List.of(FIRE), Scope.EVERYTHING);
    try (OpenHome open =
        Engines.open(
            home,
            new Settings(1, Caution.LOW, Optional.empty(), Optional.empty(), Optional.empty()))) {
      Replay replay = open.conversations().replay(answer.id()).orElseThrow();
      assertThat(replay.causes()).containsExactly("The caution went from normal to low.");
    }
  }

  @Test
  void itIsAskedAfterTheSameConversationAndKeepsNothing() {
    try (OpenHome open = open()) {
      add(open, FIRE);
      SavedTurn first = ask(open, QUESTION, Optional.empty(), Scope.EVERYTHING);
      SavedAnswer second =
          ask(open, QUESTION, Optional.of(first.conversation()), Scope.EVERYTHING).answer();
      assertThat(second.previous()).contains(first.answer().id());
      add(open, ELECTION);
      Replay replay = open.conversations().replay(second.id()).orElseThrow();
      assertThat(replay.now().previous()).isEqualTo(second.previous());
      assertThat(replay.isIdentical()).isTrue();
      assertThat(open.conversations().answer(replay.now().id())).isEmpty();
      assertThat(open.conversations().conversation(first.conversation()).orElseThrow().exchanges())
          .hasSize(2);
    }
  }

  @Test
  void lastWeekStaysTheWeekThatItWas() {
    Submission dated =
        Submissions.text(
            "tower.txt",
            "Tower burns\n\nThe lighthouse in Varna burned on Monday, officials said.\n",
            Metadata.NONE.withPublished(LocalDate.of(2026, 11, 17), "stated"));
    SavedAnswer answer;
    try (OpenHome open = openAt("2026-11-25T12:00:00Z")) {
      add(open, FIRE);
      add(open, dated);
      answer = ask(open, QUESTION + " last week", Optional.empty(), Scope.EVERYTHING).answer();
      assertThat(answer.filters()).hasSize(1);
      assertThat(answer.outcome().quoted())
          .isNotEmpty()
          .allSatisfy(citation -> assertThat(citation.articleId()).isEqualTo("tower"));
    }
    try (OpenHome open = openAt("2027-03-03T12:00:00Z")) {
      Replay replay = open.conversations().replay(answer.id()).orElseThrow();
      assertThat(replay.changes()).isEmpty();
      assertThat(replay.now().filters()).isEqualTo(answer.filters());
      SavedAnswer today =
          ask(open, QUESTION + " last week", Optional.empty(), Scope.EVERYTHING).answer();
      assertThat(today.filters()).isEmpty();
      assertThat(today.id()).isNotEqualTo(answer.id());
    }
  }

  private OpenHome openAt(String instant) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return Engines.open(home, Settings.standard(1), clock);
  }

  @Test
  void aConversationThatIsNotWholeIsTold() throws SQLException {
    SavedAnswer second;
    try (OpenHome open = open()) {
      add(open, FIRE);
      SavedTurn first = ask(open, "what burned", Optional.empty(), Scope.EVERYTHING);
      second = ask(open, QUESTION, Optional.of(first.conversation()), Scope.EVERYTHING).answer();
      execute("DELETE FROM turn WHERE answer_id = '%s'".formatted(first.answer().id()));
      execute("DELETE FROM answer WHERE id = '%s'".formatted(first.answer().id()));
    }
    assertThat(replay(second.id(), open -> {}).causes())
        .containsExactly("What was asked before it in its conversation is deleted.");
  }

  private OpenHome open() {
    return Engines.open(home, Settings.standard(1));
  }

  private SavedAnswer askOver(List<Submission> articles, Scope scope) {
    try (OpenHome open = open()) {
      articles.forEach(article -> add(open, article));
      return ask(open, QUESTION, Optional.empty(), scope).answer();
    }
  }

  private static SavedTurn ask(
      OpenHome open, String question, Optional<String> conversation, Scope scope) {
    return open.conversations().ask(Request.of(question, scope), conversation, AnswerListener.NONE);
  }

  private static void add(OpenHome open, Submission article) {
    open.archive().add(List.of(article), (done, total) -> {});
  }

  private Replay replay(String id, Consumer<OpenHome> meanwhile) {
    try (OpenHome open = open()) {
      open.archive().maintenance().reconcile((done, total) -> {});
      meanwhile.accept(open);
      return open.conversations().replay(id).orElseThrow();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve("onrecord.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
