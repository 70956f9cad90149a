package dev.onrecord.retrieve.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.index.IndexedArticle;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the index holds, and when.
final class LuceneIndexTest {
  private static final String MODEL = "model/1";
  private static final String FLOOD = "The river flooded the valley.\nNobody was hurt.";
  private static final String RACE = "Okagbare won the long jump in Doha.";

  private static final Texts TEXTS = new Texts();

  private final IndexedArticle flood = TEXTS.article("flood", FLOOD);
  private final IndexedArticle race = TEXTS.article("race", RACE);
  private final Path folder;
  private LuceneIndex index;

  LuceneIndexTest(@TempDir Path folder) {
    this.folder = folder;
    index = LuceneIndex.open(folder, MODEL);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @AfterAll
  static void closeTexts() {
    TEXTS.close();
  }

  @Test
  void aNewIndexIsEmpty() {
    assertThat(index.contents()).isEmpty();
    assertThat(index.generation()).isEqualTo(-1);
    assertThat(state(index)).isEqualTo(new IndexState(-1, 0, 0));
  }

  @Test
  void anArticleIsThereFromItsCommitOn() {
    index.put(flood, 1);
    assertThat(index.contents()).isEmpty();
    index.commit(7);
    assertThat(index.contents()).containsExactly(entry(flood, 1));
    assertThat(state(index)).isEqualTo(new IndexState(7, 1, 2));
  }

  @Test
  void anArticleReplacesTheOneWithItsId() {
    index.put(flood, 1);
    index.commit(1);
    IndexedArticle changed = TEXTS.article("flood", "The water fell.");
    index.put(changed, 2);
    assertThat(index.contents()).containsExactly(entry(flood, 1));
    index.commit(2);
    assertThat(index.contents()).containsExactly(entry(changed, 2));
    assertThat(state(index)).isEqualTo(new IndexState(2, 1, 1));
  }

  @Test
  void ofTwoInOneCommitTheLastCounts() {
    index.put(flood, 1);
    index.put(TEXTS.article("flood", "The water fell."), 1);
    index.commit(1);
    assertThat(state(index)).isEqualTo(new IndexState(1, 1, 1));
  }

  @Test
  void aRemovedArticleIsThereUntilTheCommit() {
    index.put(flood, 1);
    index.put(race, 1);
    index.commit(1);
    index.remove("flood");
    assertThat(index.contents()).hasSize(2);
    index.commit(2);
    assertThat(index.contents()).containsExactly(entry(race, 1));
    assertThat(state(index)).isEqualTo(new IndexState(2, 1, 1));
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    index.put(race, 1);
    index.commit(1);
    index.remove("floo");
    index.remove("");
    index.commit(2);
    assertThat(index.contents()).containsExactly(entry(race, 1));
  }

  @Test
  void anIdIsNoPrefixAndNoPattern() {
    index.put(TEXTS.article("race", RACE), 1);
    index.put(TEXTS.article("race-2", RACE + " Again."), 1);
    index.commit(1);
    index.remove("race*");
    index.remove("race");
    index.commit(2);
    assertThat(index.contents()).containsOnlyKeys("race-2");
  }

  @Test
  void reopeningKeepsWhatWasCommittedAndNoMore() {
    index.put(flood, 1);
    index.commit(3);
    index.put(race, 1);
    index.close();
    index = LuceneIndex.open(folder, MODEL);
    assertThat(index.contents()).containsExactly(entry(flood, 1));
    assertThat(index.generation()).isEqualTo(3);
  }

  @Test
  void theIndexOfAnotherModelIsEmptied() {
    index.put(flood, 1);
    index.commit(3);
    index.close();
    index = LuceneIndex.open(folder, "model/2");
    assertThat(index.contents()).isEmpty();
    assertThat(index.generation()).isEqualTo(-1);
    index.put(race, 1);
    index.commit(4);
    index.close();
    index = LuceneIndex.open(folder, "model/2");
    assertThat(index.contents()).containsExactly(entry(race, 1));
  }

  @Test
  void anotherReaderSeesACommitAndNothingBefore() {
    try (LuceneIndex reader = LuceneIndex.open(folder, MODEL)) {
      index.put(flood, 1);
      assertThat(reader.contents()).isEmpty();
      index.commit(1);
      assertThat(reader.contents()).containsExactly(entry(flood, 1));
      assertThat(reader.generation()).isEqualTo(1);
    }
  }

  @Test
  void aSecondWriterIsToldOfTheFirst() {
    try (LuceneIndex other = LuceneIndex.open(folder, MODEL)) {
      index.put(flood, 1);
      assertThatThrownBy(() -> other.put(race, 1))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("race")
          .cause()
          .hasMessageContaining("another Onrecord is writing to " + folder)
          .hasMessageContaining("try again later");
      index.commit(1);
      other.put(race, 1);
      other.commit(2);
    }
    assertThat(index.contents()).containsOnlyKeys("flood", "race");
    assertThat(index.generation()).isEqualTo(2);
  }

  @Test
  void aWriterThatClosesLetsTheNextWrite() {
    index.put(flood, 1);
    index.close();
    try (LuceneIndex other = LuceneIndex.open(folder, MODEL)) {
      other.put(race, 1);
      other.commit(1);
      assertThat(other.contents()).containsExactly(entry(race, 1));
    }
    index = LuceneIndex.open(folder, MODEL);
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "news");
    assertThatThrownBy(() -> LuceneIndex.open(file, MODEL))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
  }

  private static Map.Entry<String, Long> entry(IndexedArticle indexed, long generation) {
    return Map.entry(indexed.article().id(), generation);
  }

  private static IndexState state(LuceneIndex index) {
    return new LuceneRetriever(index).state();
  }
}
