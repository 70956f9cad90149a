package dev.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.Span;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.answer.Reprint;
import dev.onrecord.domain.conversation.Conversation;
import dev.onrecord.domain.conversation.ConversationPage;
import dev.onrecord.domain.conversation.SavedAnswer;
import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.question.Filter;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.AnswerSettings;
import dev.onrecord.domain.settings.Caution;
import dev.onrecord.domain.settings.ModelUse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was asked and answered lasts until somebody deletes it.
final class ConversationStoreTest {
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.123Z");

  private static final Citation CITATION =
      new Citation(
          "snow",
          "Snow’s “title”; DROP TABLE answer; --",
          Optional.of("Radio Oslo"),
          Optional.of(LocalDate.of(2020, 1, 2)),
          "0f".repeat(32),
          "“Snow 🌨️\r\nfell,”",
          new Span(7, 24),
          new Span(8, 12),
          Optional.of("Ada Okafor"),
          Optional.of("Mayor"),
          Optional.of("NRK"),
          0.123456789,
          List.of(
              new Reprint(
                  "copy",
                  "Snø",
                  Optional.of("NRK"),
                  Optional.of(LocalDate.of(2020, 1, 3)),
                  new Span(5, 22)),
              new Reprint("bare", "bare", Optional.empty(), Optional.empty(), new Span(0, 17))));

  private static final Citation BARE =
      new Citation(
          "rain",
          "rain",
          Optional.empty(),
          Optional.empty(),
          "1f".repeat(32),
          "It rained.",
          new Span(0, 10),
          new Span(0, 0),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          1,
          List.of());

  private static final Outcome ANSWERED =
      new Outcome.Answered(
          List.of(
              new Outcome.Sentence("Ada Okafor: \"Snow\nfell\"", List.of(1)),
              new Outcome.Sentence("It rained and snowed.", List.of(2, 1))),
          List.of(CITATION, BARE));

  private static final Outcome NOT_FOUND =
      new Outcome.NotFound("The archive has no Merkel.", List.of(CITATION), List.of("Merkel", "x"));

  private final Path file;
  private final Database database;
  private final ConversationStore store;

  ConversationStoreTest(@TempDir Path folder) {
    file = folder.resolve("onrecord.db");
    database = Database.open(file);
    store = new ConversationStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNewStoreHasNoConversation() {
    assertThat(store.page(Optional.empty(), 1)).isEqualTo(new ConversationPage(List.of(), 1, 0));
    assertThat(store.lastUsed()).isEmpty();
    assertThat(store.latest("c_1", 20)).isEmpty();
    assertThat(store.conversation("c_1")).isEmpty();
    assertThat(store.answer("a_1")).isEmpty();
    assertThat(store.rename("c_1", "x")).isFalse();
    assertThat(store.delete("c_1")).isFalse();
  }

  @Test
  void everythingOfAnAnswerSurvivesReopening() {
    SavedAnswer answered =
        new SavedAnswer(
            "a_1",
            Optional.empty(),
            "  was it \u0000 snow?\n",
            "was it snow",
            Mode.GENERATIVE,
            new Scope(
                Set.of("snow", "rain"),
                Set.of("Radio Oslo"),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2020, 12, 31))),
            ANSWERED,
            List.of("Read 'snwo' as 'snow'.", "Two\nlines."),
            List.of(
                new Filter.Source("according to Radio", Set.of("Radio Oslo", "RADIO OSLO")),
                new Filter.Published(
                    "since May 2020", Optional.of(LocalDate.of(2020, 5, 1)), Optional.empty())),
            new IndexState(7, 5, 61),
            0.987654321,
            new AnswerSettings(Caution.HIGH, Optional.of("cd".repeat(32)), "0.1.0"),
            Optional.of(new ModelUse("ollama", "llama", "ab".repeat(32))),
            NOON,
            21);
    SavedAnswer notFound = answer("a_2", "a_1", "and Merkel?", NOT_FOUND, NOON.plusSeconds(60));
    store.keep("c_1", "Snow", answered);
    store.keep("c_1", "another title", notFound);
    try (Database opened = Database.open(file)) {
      ConversationStore again = new ConversationStore(opened);
      assertThat(again.answer("a_1")).contains(answered);
      assertThat(again.answer("a_2")).contains(notFound);
      assertThat(again.conversation("c_1"))
          .contains(
              new Conversation(
                  "c_1",
                  "Snow",
                  NOON,
                  NOON.plusSeconds(60),
                  List.of(
                      new Conversation.Exchange(NOON, answered),
                      new Conversation.Exchange(NOON.plusSeconds(60), notFound))));
    }
  }

  @Test
  void anAnswerLeadsBackToThoseBeforeIt() {
    keepChain("c_1", 30);
    assertThat(store.latest("c_1", 20))
        .extracting(SavedAnswer::id)
        .containsExactlyElementsOf(IntStream.range(10, 30).mapToObj(i -> "a_" + i).toList());
    assertThat(store.upTo("a_2", 20))
        .extracting(SavedAnswer::id)
        .containsExactly("a_0", "a_1", "a_2");
  }

  @Test
  void aBranchBeginsWithTheSameTurns() {
    keepChain("c_1", 4);
    Conversation whole = store.conversation("c_1").orElseThrow();
    assertThat(store.before("c_1", "a_2", 20).orElseThrow())
        .extracting(SavedAnswer::id)
        .containsExactly("a_0", "a_1");
    assertThat(store.before("c_1", "a_3", 2).orElseThrow())
        .extracting(SavedAnswer::id)
        .containsExactly("a_1", "a_2");
    assertThat(store.before("c_1", "a_0", 20)).contains(List.of());
    Instant later = NOON.plusSeconds(500);
    SavedAnswer edited = answer("a_9", "a_1", "edited", ANSWERED, later);
    assertThat(store.branch("c_2", "edited", edited, "c_1", "a_2")).isTrue();
    assertThat(store.conversation("c_1")).contains(whole);
    List<Conversation.Exchange> turns = new ArrayList<>(whole.exchanges().subList(0, 2));
    turns.add(new Conversation.Exchange(later, edited));
    assertThat(store.conversation("c_2"))
        .contains(new Conversation("c_2", "edited", later, later, turns));
    assertThat(store.latest("c_2", 20))
        .extracting(SavedAnswer::id)
        .containsExactly("a_0", "a_1", "a_9");
    assertThat(store.delete("c_1")).isTrue();
    assertThat(store.conversation("c_2").orElseThrow().exchanges()).isEqualTo(turns);
  }

  @Test
  void aBranchOfTheFirstAnswerHasOnlyItsOwnTurn() {
    keepChain("c_1", 2);
    SavedAnswer edited = answer("a_9", "", "edited", ANSWERED, NOON);
    assertThat(store.branch("c_2", "edited", edited, "c_1", "a_0")).isTrue();
    assertThat(store.conversation("c_2").orElseThrow().exchanges())
        .containsExactly(new Conversation.Exchange(NOON, edited));
  }

  @Test
  void nothingIsKeptWhereThereIsNothingToBranchFrom() {
    keepChain("c_1", 2);
    store.keep("c_3", "other", answer("a_8", "", "other", ANSWERED, NOON));
    SavedAnswer edited = answer("a_9", "a_0", "edited", ANSWERED, NOON);
    assertThat(store.branch("c_2", "edited", edited, "c_1", "a_8")).isFalse();
    assertThat(store.branch("c_2", "edited", edited, "c_9", "a_1")).isFalse();
    assertThat(store.before("c_1", "a_8", 20)).isEmpty();
    assertThat(store.before("c_9", "a_0", 20)).isEmpty();
    assertThat(store.conversation("c_2")).isEmpty();
    assertThat(store.answer("a_9")).isEmpty();
  }

  private void keepChain(String conversation, int length) {
    for (int i = 0; i < length; i++) {
      String previous = i == 0 ? "" : "a_" + (i - 1);
      store.keep(
          conversation,
          "chain",
          answer("a_" + i, previous, "question " + i, NOT_FOUND, NOON.plusSeconds(i)));
    }
  }

  @Test
  void whatIsAskedAtOnceIsAllKept() throws Exception {
    int asked = 40;
    List<Future<?>> keeping = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < asked; i++) {
        SavedAnswer answer = answer("a_" + i % 30, "", "question " + i % 30, ANSWERED, NOON);
        keeping.add(threads.submit(() -> store.keep("c_1", "at once", answer)));
      }
    }
    for (Future<?> each : keeping) {
      each.get();
    }
    Conversation conversation = store.conversation("c_1").orElseThrow();
    assertThat(conversation.exchanges()).hasSize(asked);
    assertThat(conversation.exchanges())
        .extracting(exchange -> exchange.answer().id())
        .containsAll(IntStream.range(0, 30).mapToObj(i -> "a_" + i).toList());
  }

  @Test
  void anAnswerThatIsThereStaysAsItWasFirstGiven() {
    SavedAnswer first = answer("a_1", "", "when", ANSWERED, NOON);
    store.keep("c_1", "one", first);
    store.keep("c_2", "two", answer("a_1", "", "when", ANSWERED, NOON.plusSeconds(9)));
    assertThat(store.answer("a_1")).contains(first);
    assertThat(store.conversation("c_2").orElseThrow().exchanges())
        .containsExactly(new Conversation.Exchange(NOON.plusSeconds(9), first));
    assertThat(store.conversationOf("a_1")).contains("c_2");
  }

  @Test
  void answersGoWithTheLastConversationThatHasThem() {
    assertThat(store.keepOn("c_9", answer("a_9", "", "gone", ANSWERED, NOON))).isFalse();
    assertThat(store.answer("a_9")).isEmpty();
    store.keep("c_1", "one", answer("a_1", "", "both", ANSWERED, NOON));
    store.keep("c_1", "one", answer("a_2", "a_1", "own", NOT_FOUND, NOON));
    store.keep("c_2", "two", answer("a_1", "", "both", ANSWERED, NOON));
    assertThat(store.delete("c_1")).isTrue();
    assertThat(store.conversation("c_1")).isEmpty();
    assertThat(store.answer("a_2")).isEmpty();
    assertThat(store.answer("a_1")).isPresent();
    assertThat(store.delete("c_2")).isTrue();
    for (String table :
        List.of(
            "answer",
            "answer_sentence",
            "answer_citation",
            "answer_reprint",
            "answer_item",
            "turn")) {
      assertThat(rows(table)).as(table).isZero();
    }
  }

  private int rows(String table) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
  }

  @Test
  void theLastUsedComesFirstFiftyAPage() {
    for (int i = 0; i < 120; i++) {
      store.keep("c_" + i, "title " + i, answer("a_" + i, "", "q", NOT_FOUND, NOON.plusSeconds(i)));
    }
    store.keep("c_7", "", answer("a_0", "", "q", NOT_FOUND, NOON.plusSeconds(500)));
    ConversationPage first = store.page(Optional.empty(), 1);
    assertThat(first.total()).isEqualTo(120);
    assertThat(first.pages()).isEqualTo(3);
    assertThat(first.conversations()).hasSize(50);
    assertThat(first.conversations().subList(0, 2))
        .extracting(ConversationPage.Entry::id)
        .containsExactly("c_7", "c_119");
    assertThat(first.conversations().getFirst())
        .isEqualTo(
            new ConversationPage.Entry(
                "c_7", "title 7", NOON.plusSeconds(7), NOON.plusSeconds(500), 2));
    assertThat(store.page(Optional.empty(), 3).conversations()).hasSize(20);
    assertThat(store.page(Optional.empty(), 4).conversations()).isEmpty();
    assertThat(store.lastUsed()).contains("c_7");
  }

  @ParameterizedTest
  @CsvSource({
    "snow, snow",
    "SNOW schnee, snow",
    "зима, winter",
    "ЗИМА, winter",
    "100%, winter",
    "%, winter",
    "snow зима, ''",
    "'''', ''",
  })
  void allWordsMustStandInTitleOrQuestions(String query, String found) {
    store.keep("c_snow", "Schnee", answer("a_1", "", "when did snow fall", ANSWERED, NOON));
    store.keep("c_winter", "Зима 100%", answer("a_2", "", "when does it end", ANSWERED, NOON));
    assertThat(store.page(Optional.of(query), 1).conversations())
        .extracting(ConversationPage.Entry::id)
        .isEqualTo(found.isEmpty() ? List.of() : List.of("c_" + found));
  }

  @Test
  void aNewTitleChangesNothingElse() {
    store.keep("c_1", "old", answer("a_1", "", "when", ANSWERED, NOON));
    assertThat(store.rename("c_1", "<b>'new'</b>")).isTrue();
    assertThat(store.page(Optional.empty(), 1).conversations())
        .containsExactly(new ConversationPage.Entry("c_1", "<b>'new'</b>", NOON, NOON, 1));
  }

  private static SavedAnswer answer(
      String id, String previous, String question, Outcome outcome, Instant at) {
    return new SavedAnswer(
        id,
        Optional.of(previous).filter(p -> !p.isEmpty()),
        question,
        question,
        Mode.AUTO,
        Scope.EVERYTHING,
        outcome,
        List.of(),
        List.of(),
        new IndexState(1, 5, 69),
        0.5,
        new AnswerSettings(Caution.NORMAL, Optional.empty(), "0.1.0"),
        Optional.empty(),
        at,
        20);
  }
}
