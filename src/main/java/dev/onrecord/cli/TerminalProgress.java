package dev.onrecord.cli;

import dev.onrecord.domain.Progress;
import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// A progress bar on standard error. If that is not a terminal, only the first line of a task is
/// printed, so that logs stay readable.
final class TerminalProgress implements Progress, AutoCloseable {
  private final String task;
  private @Nullable ProgressBar bar;

  TerminalProgress(String task) {
    this.task = task;
  }

  /// Prints a line at once, because a large article takes minutes in which the bar does not move.
  @Override
  public void begin(int total) {
    System.err.printf("%s %,d %s.%n", task, total, total == 1 ? "article" : "articles");
    at(0, total);
  }

  @Override
  public void at(int done, int total) {
    if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
      if (bar == null) {
        bar =
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BAR)
                .build();
      }
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
