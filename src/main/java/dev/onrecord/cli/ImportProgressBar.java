package dev.onrecord.cli;

import java.io.Console;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How far a work is that takes documents in: bytes, bytes a second, time left, and articles. On a
/// terminal only.
final class ImportProgressBar implements AutoCloseable {
  private static final String CLEARED_LINE = "\r\u001B[K";

  private final @Nullable ProgressBar bar;

  /// @param bytes in all
  ImportProgressBar(long bytes) {
    bar =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
            ? new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(bytes)
                .setUnit(" KB", 1000)
                .showSpeed()
                .setSpeedUnit(ChronoUnit.SECONDS)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .build()
            : null;
  }

  /// So many bytes more are done.
  void step(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  /// So many bytes were none to take in: no work, of which a rate could tell.
  void leaveOut(long bytes) {
    if (bar != null) {
      bar.maxHint(bar.getMax() - bytes);
    }
  }

  /// So many articles are in the archive.
  void articles(int count) {
    if (bar != null) {
      bar.setExtraMessage(" %,d articles".formatted(count));
    }
  }

  /// Prints lines where the bar is; it comes again below them.
  void above(Runnable printing) {
    if (bar != null) {
      System.err.print(CLEARED_LINE);
    }
    printing.run();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
