package dev.onrecord.retrieve.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.domain.index.IndexState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index whose machine loses power: of what was not synced anything may be left.
@Tag("thorough")
final class PowerLossTest {
  private static final String MODEL = "model/1";
  private static final int COMMITS = 4;
  private static final Texts TEXTS = new Texts();

  @AfterAll
  static void closeTexts() {
    TEXTS.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatWasCommittedIsThereAndNothingElse(int seed) throws IOException {
    MockDirectoryWrapper disk = disk(seed);
    List<String> committed = new ArrayList<>();
    for (int n = 1; n <= COMMITS; n++) {
      LuceneIndex index = LuceneIndex.over(disk, MODEL);
      index.put(TEXTS.article("kept-" + n, "The ferry number %d sank on Monday.".formatted(n)), n);
      index.commit(n);
      committed.add("kept-" + n);
      index.put(TEXTS.article("lost-" + n, "The tower number %d burned.".formatted(n)), n);
      if (seed % 2 == 0) {
        index.prepare(n + 1);
      }
      disk = afterPowerLoss(disk);
      LuceneIndex again = LuceneIndex.over(disk, MODEL);
      assertThat(again.isOpen()).isTrue();
      assertThat(again.contents()).containsOnlyKeys(committed);
      assertThat(again.damage()).isEmpty();
      assertThat(new LuceneRetriever(again).state()).isEqualTo(new IndexState(n, n, n));
    }
  }

  @Test
  void beforeTheFirstCommitThereIsNothing() throws IOException {
    MockDirectoryWrapper disk = disk(1);
    LuceneIndex.over(disk, MODEL).put(TEXTS.article("lost", "The ferry sank."), 1);
    LuceneIndex again = LuceneIndex.over(afterPowerLoss(disk), MODEL);
    assertThat(again.contents()).isEmpty();
    again.put(TEXTS.article("kept", "The ferry sank."), 1);
    again.commit(1);
    assertThat(again.contents()).isEqualTo(Map.of("kept", 1L));
  }

  @Test
  void aFullDiskRefusesAndTheNextCommitWorks() throws IOException {
    MockDirectoryWrapper disk = disk(1);
    LuceneIndex index = LuceneIndex.over(disk, MODEL);
    index.put(TEXTS.article("first", "The ferry sank."), 1);
    index.commit(1);
    long full = disk.sizeInBytes();
    for (long room = 0; room < 40_000; room += 2_000) {
      disk.setMaxSizeInBytes(full + room);
      boolean isDone = put(index, "second");
      assertThat(index.contents())
          .containsOnlyKeys(isDone ? List.of("first", "second") : List.of("first"));
      if (isDone) {
        break;
      }
    }
    disk.setMaxSizeInBytes(0);
    assertThat(put(index, "second")).isTrue();
    assertThat(index.contents()).containsOnlyKeys("first", "second");
    assertThat(index.damage()).isEmpty();
  }

  private static boolean put(LuceneIndex index, String id) {
    try {
      index.put(TEXTS.article(id, "The tower burned on Tuesday."), 2);
      index.commit(2);
      return true;
    } catch (RuntimeException e) {
      assertThat(e).hasStackTraceContaining("disk");
      index.rollback();
      return false;
    }
  }

  private static MockDirectoryWrapper disk(int seed) {
    MockDirectoryWrapper disk =
        new MockDirectoryWrapper(
            new Random(seed), new ByteBuffersDirectory(NoLockFactory.INSTANCE));
    disk.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    disk.setCheckIndexOnClose(false);
    return disk;
  }

  private static MockDirectoryWrapper afterPowerLoss(MockDirectoryWrapper disk) throws IOException {
    disk.crash();
    disk.clearCrash();
    return disk;
  }
}
