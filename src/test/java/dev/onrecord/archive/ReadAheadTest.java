package dev.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.archive.ReadAhead.Ready;
import dev.onrecord.encode.Encoder;
import dev.onrecord.segment.Segmenter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Texts that are read and prepared ahead of the thread that takes them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadAheadTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final String SENTENCE = "The harbor bridge fell on Sunday. ";

  private final Encoder encoder = new Encoder("", 1);
  private final PreparationPool pool =
      new PreparationPool(new Preparation(new Segmenter(), encoder), encoder.threads());

  @AfterAll
  void close() {
    pool.close();
    encoder.close();
  }

  @Test
  void itemsAreTakenInTheOrderInWhichTheyWereRead() throws Exception {
    List<String> texts =
        IntStream.range(0, 20).mapToObj(i -> SENTENCE.repeat(1 + (7 * i) % 5) + i).toList();
    try (ReadAhead<String> ahead = pool.readAhead(texts::forEach, text -> text, text -> false)) {
      List<String> taken = new ArrayList<>();
      for (var batch = next(ahead); !batch.isEmpty(); batch = next(ahead)) {
        batch.forEach(ready -> taken.add(ready.item()));
        assertThat(batch).extracting(Ready::prepared).doesNotContainNull();
      }
      assertThat(taken).isEqualTo(texts);
    }
  }

  @Test
  void aBatchEndsWithEnoughText() throws Exception {
    List<String> texts = List.of("One fell.", "Two fell.", "Three fell.");
    try (ReadAhead<String> ahead = pool.readAhead(texts::forEach, text -> text, text -> true)) {
      assertThat(ahead.nextBatch(10, LONG, () -> false, text -> {})).hasSize(2);
      assertThat(ahead.nextBatch(10, LONG, () -> false, text -> {})).hasSize(1);
      assertThat(ahead.nextBatch(10, LONG, () -> false, text -> {})).isEmpty();
    }
  }

  @Test
  void aKnownTextIsNotPrepared() throws Exception {
    try (ReadAhead<String> ahead =
        pool.readAhead(List.of(SENTENCE)::forEach, text -> text, text -> true)) {
      assertThat(next(ahead)).containsExactly(new Ready<>(SENTENCE, null));
    }
  }

  @Test
  void aFailureOfTheReaderReachesTheThreadThatTakes() throws Exception {
    Consumer<Consumer<String>> reading =
        line -> {
          line.accept(SENTENCE);
          throw new IllegalStateException("no more");
        };
    try (ReadAhead<String> ahead = pool.readAhead(reading, text -> text, text -> false)) {
      assertThatThrownBy(() -> next(ahead)).hasMessage("no more");
    }
  }

  @Test
  void theReaderWaitsWhileTheMemoryIsUsedUpAndClosingGivesItBack() throws Exception {
    AtomicInteger read = new AtomicInteger();
    Consumer<Consumer<String>> endless =
        line -> {
          while (true) {
            line.accept(SENTENCE.repeat(1_000));
            read.incrementAndGet();
          }
        };
    for (int round = 0; round < 3; round++) {
      read.set(0);
      try (ReadAhead<String> ahead = pool.readAhead(endless, text -> text, text -> true)) {
        assertThat(next(ahead)).isNotEmpty();
        assertThat(read.get()).isLessThan(10);
      }
    }
  }

  @Test
  void aReaderThatIsToStopTakesNothing() throws Exception {
    try (ReadAhead<String> ahead =
        pool.readAhead(List.of(SENTENCE)::forEach, text -> text, text -> true)) {
      assertThat(ahead.nextBatch(10, LONG, () -> true, text -> {})).isEmpty();
    }
  }

  private static List<Ready<String>> next(ReadAhead<String> ahead) throws InterruptedException {
    return ahead.nextBatch(1 << 16, LONG, () -> false, text -> {});
  }
}
