package dev.onrecord.cli;

import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.archive.IntakeListener;
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

/// Keeps an archive up with folders and feeds until it is closed, and tells what changes.
final class SourceMonitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SourceMonitor.class);

  /// Between two looks at a folder.
  private static final Duration LOOKS = Duration.ofSeconds(2);

  private final ScheduledExecutorService scheduler;
  private final Fetcher fetcher = Fetcher.ofPublicInternet();
  private final PrintWriter out;

  /// @param sources each of which has a thread, so that no folder waits for a slow server
  private SourceMonitor(int sources, PrintWriter out) {
    this.scheduler =
        Executors.newScheduledThreadPool(
            sources, Thread.ofPlatform().daemon().name("keep-up-", 0).factory());
    this.out = out;
  }

  /// Begins to keep up.
  ///
  /// @param out hears in a line of each article that comes, changes or goes
  static SourceMonitor begin(Archive archive, SourceOptions options, PrintWriter out) {
    SourceMonitor keeping = new SourceMonitor(options.watched().size() + options.feeds().size(), out);
    for (Path folder : options.watched()) {
      FolderWatch watch =
          new FolderWatch(
              archive,
              folder,
              options.files((path, reason) -> keeping.tell(path + ": " + reason)),
              keeping.listener(),
              keeping::tell);
      keeping.every(LOOKS, watch::look);
    }
    for (URI feed : options.feeds()) {
      FeedPolling polling =
          new FeedPolling(
              archive, keeping.fetcher, feed, options.feedPages, keeping.listener(), keeping::tell);
      keeping.every(options.every(), polling::poll);
    }
    return keeping;
  }

  private void every(Duration time, Runnable work) {
    var _ =
        scheduler.scheduleWithFixedDelay(
            () -> {
              try {
                work.run();
              } catch (StoppingException e) {
                LOG.debug("keeping up ends", e);
              } catch (RuntimeException e) {
                // The next time it may work: a full disk has room again.
                LOG.error("keeping up failed and is tried again", e);
              }
            },
            0,
            time.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private IntakeListener listener() {
    return new IntakeListener() {
      @Override
      public void admitted(Admission admission) {
        switch (admission) {
          case Admission.Added(var origin, var article) -> tell("Added " + origin);
          case Admission.Replaced(var origin, var article) -> tell("Replaced " + origin);
          case Admission.Known known -> {}
          case Admission.Refused(var origin, var reason) ->
              tell("Skipped %s: %s".formatted(origin, reason));
        }
      }

      @Override
      public void removed(String origin) {
        tell("Removed " + origin);
      }
    };
  }

  private synchronized void tell(String line) {
    out.println(line);
    out.flush();
  }

  /// Begins nothing more, and waits for what runs.
  @Override
  public void close() {
    fetcher.close();
    scheduler.close();
  }
}
