package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.conversation.Feedback;
import dev.onrecord.domain.conversation.FeedbackPage;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.Caution;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said about an answer lasts as long as the answer.
final class FeedbackStoreTest {
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.123Z");

  private final Path file;
  private final Database database;
  private final ConversationStore conversations;
  private final FeedbackStore store;

  FeedbackStoreTest(@TempDir Path folder) {
    file = folder.resolve("onrecord.db");
    database = Database.open(file);
    conversations = new ConversationStore(database);
    store = new FeedbackStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatWasSaidSurvivesReopening() {
    keep("c_1", "a_1");
    Feedback said = new Feedback(false, Optional.of("'no'; --\n<b>“wrong”</b> 🌨️"), NOON);
    assertThat(store.put("a_1", said)).isTrue();
    try (Database opened = Database.open(file)) {
      assertThat(new FeedbackStore(opened).about("a_1")).contains(said);
    }
  }

  @Test
  void onlyTheLastWordCounts() {
    keep("c_1", "a_1");
    store.put("a_1", new Feedback(true, Optional.of("good"), NOON));
    Feedback last = new Feedback(false, Optional.empty(), NOON.plusSeconds(1));
    store.put("a_1", last);
    assertThat(store.about("a_1")).contains(last);
    assertThat(store.page(Optional.empty(), 1).total()).isEqualTo(1);
    store.delete("a_1");
    store.delete("a_1");
    assertThat(store.about("a_1")).isEmpty();
    assertThat(store.page(Optional.empty(), 1)).isEqualTo(new FeedbackPage(List.of(), 1, 0));
  }

  @Test
  void thereIsNothingToSayAboutAnAnswerThatIsNotKept() {
    assertThat(store.put("a_9", new Feedback(true, Optional.empty(), NOON))).isFalse();
    assertThat(store.about("a_9")).isEmpty();
  }

  @Test
  void feedbackGoesWithItsAnswer() {
    keep("c_1", "a_1");
    keep("c_2", "a_2");
    Feedback said = new Feedback(true, Optional.empty(), NOON);
    store.put("a_1", said);
    store.put("a_2", said);
    assertThat(store.in("c_1")).containsOnlyKeys("a_1").containsValue(said);
    conversations.delete("c_1");
    assertThat(store.about("a_1")).isEmpty();
    assertThat(store.page(Optional.empty(), 1).total()).isEqualTo(1);
  }

  @Test
  void theNewestComesFirstFiftyAPage() {
    for (int i = 0; i < 120; i++) {
      String id = "a_%03d".formatted(i);
      keep("c_1", id);
      store.put(id, new Feedback(i % 3 == 0, Optional.empty(), NOON.plusSeconds(i / 2)));
    }
    FeedbackPage first = store.page(Optional.empty(), 1);
    assertThat(first.total()).isEqualTo(120);
    assertThat(first.pages()).isEqualTo(3);
    assertThat(first.entries())
        .hasSize(50)
        .extracting(FeedbackPage.Entry::answerId)
        .startsWith("a_118", "a_119", "a_116");
    assertThat(first.entries().getFirst().question()).isEqualTo("about a_118");
    assertThat(store.page(Optional.empty(), 3).entries()).hasSize(20);
    assertThat(store.page(Optional.empty(), 4).entries()).isEmpty();
    assertThat(store.page(Optional.of(true), 1).total()).isEqualTo(40);
    assertThat(store.page(Optional.of(false), 2).entries())
        .hasSize(30)
        .noneMatch(entry -> entry.feedback().helpful());
  }

  private void keep(String conversation, String answer) {
    conversations.keep(
        conversation,
        "title",
        new SavedAnswer(
            answer,
            Optional.empty(),
            "about " + answer,
            "about " + answer,
            Mode.AUTO,
            Scope.EVERYTHING,
            new Outcome.NotFound("Nothing.", List.of(), List.of()),
            List.of(),
            List.of(),
            new IndexState(1, 5, 69),
            0.5,
            new AnswerSettings(Caution.NORMAL, Optional.empty(), "0.1.0"),
            Optional.empty(),
            NOON,
            20));
  }
}
