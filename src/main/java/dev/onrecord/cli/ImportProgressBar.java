package dev.onrecord.cli;

import java.io.Console;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// The progress bar of an import: bytes, bytes a second, remaining time, and articles. It is shown
/// only on a terminal.
final class ImportProgressBar implements AutoCloseable {
  private static final String CLEARED_LINE = "\r\u001B[K";

  private final @Nullable ProgressBar bar;

  /// @param bytes size of all documents
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

  /// Adds bytes that were imported.
  void step(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  /// Takes bytes of skipped files out of the total. They do not count towards the rate.
  void skip(long bytes) {
    if (bar != null) {
      bar.maxHint(bar.getMax() - bytes);
    }
  }

  /// Shows the number of articles that were imported.
  void articles(int count) {
    if (bar != null) {
      bar.setExtraMessage(" %,d articles".formatted(count));
    }
  }

  /// Prints lines above the bar.
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
