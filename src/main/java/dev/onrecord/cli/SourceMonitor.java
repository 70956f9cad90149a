package dev.onrecord.cli;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ImportListener;
import dev.onrecord.archive.ImportResult;
import dev.onrecord.archive.StoppingException;
import dev.onrecord.sources.FeedPolling;
import dev.onrecord.sources.FolderWatch;
import dev.onrecord.sources.fetch.Fetcher;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps an archive up to date with watched folders and feeds until it is closed, and prints each
/// change.
final class SourceMonitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SourceMonitor.class);

  /// Time between two looks at a folder.
  private static final Duration FOLDER_INTERVAL = Duration.ofSeconds(2);

  private final ScheduledExecutorService scheduler;
  private final Fetcher fetcher = Fetcher.ofPublicInternet();
  private final PrintWriter out;

  /// @param sources number of folders and feeds. Each has a thread, so that no folder waits for a
  ///   slow server
  private SourceMonitor(int sources, PrintWriter out) {
    this.scheduler =
        Executors.newScheduledThreadPool(
            sources, Thread.ofPlatform().daemon().name("source-monitor-", 0).factory());
    this.out = out;
  }

  /// Starts to watch.
  ///
  /// @param out gets a line for each article that is added, replaced or removed
  static SourceMonitor start(Archive archive, SourceOptions options, PrintWriter out) {
    SourceMonitor monitor =
        new SourceMonitor(options.watched().size() + options.feeds().size(), out);
    for (Path folder : options.watched()) {
      FolderWatch watch =
          new FolderWatch(
              archive,
              folder,
              options.files((path, reason) -> monitor.print(path + ": " + reason)),
              monitor.listener(),
              monitor::print);
      monitor.schedule(FOLDER_INTERVAL, watch::look);
    }
    for (URI feed : options.feeds()) {
      FeedPolling polling =
          new FeedPolling(
              archive,
              monitor.fetcher,
              feed,
              options.feedPages,
              monitor.listener(),
              monitor::print);
      monitor.schedule(options.every(), polling::poll);
    }
    return monitor;
  }

  private void schedule(Duration time, Runnable work) {
    var _ =
        scheduler.scheduleWithFixedDelay(
            () -> {
              try {
                work.run();
              } catch (StoppingException e) {
                LOG.debug("watching sources ends", e);
              } catch (RuntimeException e) {
                // It may work next time, for example when a full disk has room again.
                LOG.error(
                    "a watched folder or feed could not be read completely; it is tried again", e);
              }
            },
            0,
            time.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private ImportListener listener() {
    return new ImportListener() {
      @Override
      public void onResult(ImportResult result) {
        switch (result) {
          case ImportResult.Added(var origin, var article) -> print("Added " + origin);
          case ImportResult.Replaced(var origin, var article) -> print("Replaced " + origin);
          case ImportResult.Known known -> {}
          case ImportResult.Refused(var origin, var reason) ->
              print("Skipped %s: %s".formatted(origin, reason));
        }
      }

      @Override
      public void removed(String origin) {
        print("Removed " + origin);
      }
    };
  }

  private synchronized void print(String line) {
    out.println(line);
    out.flush();
  }

  /// Starts no new work, and waits for running work.
  @Override
  public void close() {
    fetcher.close();
    scheduler.close();
  }
}
