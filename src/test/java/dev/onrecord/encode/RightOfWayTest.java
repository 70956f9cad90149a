package dev.onrecord.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Texts use all processors until somebody asks, and again some time after.
@Timeout(30)
final class RightOfWayTest {
  private final AtomicLong now = new AtomicLong();

  @Test
  void whileNobodyAsksAllThreadsWork() throws Exception {
    RightOfWay rightOfWay = new RightOfWay(3, now::get);
    CyclicBarrier together = new CyclicBarrier(3);
    try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> works =
          List.of(1, 2, 3).stream()
              .map(i -> pool.submit(() -> rightOfWay.afterQuestions(() -> await(together))))
              .toList();
      for (Future<Integer> work : works) {
        work.get();
      }
    }
  }

  @Test
  void whileSomebodyAsksOneThreadRestsAndWorksAgainASecondLater() throws Exception {
    RightOfWay rightOfWay = new RightOfWay(2, now::get);
    rightOfWay.asked();
    AtomicInteger started = new AtomicInteger();
    CountDownLatch bothRun = new CountDownLatch(2);
    CountDownLatch end = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        pool.execute(
            () ->
                rightOfWay.afterQuestions(
                    () -> {
                      started.incrementAndGet();
                      bothRun.countDown();
                      return await(end);
                    }));
      }
      assertThat(bothRun.await(300, TimeUnit.MILLISECONDS)).isFalse();
      assertThat(started).hasValue(1);
      now.addAndGet(TimeUnit.SECONDS.toNanos(1));
      assertThat(bothRun.await(10, TimeUnit.SECONDS)).isTrue();
      end.countDown();
    }
  }

  @Test
  void onOneProcessorTextsGoOn() {
    RightOfWay rightOfWay = new RightOfWay(1, now::get);
    rightOfWay.asked();
    assertThat(rightOfWay.afterQuestions(() -> 7)).isEqualTo(7);
  }

  private static int await(CyclicBarrier barrier) {
    try {
      return barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static int await(CountDownLatch latch) {
    try {
      latch.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
