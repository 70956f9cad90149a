package dev.onrecord.archive;

import dev.onrecord.domain.Finding;
import dev.onrecord.domain.Progress;
import dev.onrecord.retrieve.ArticleIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The maintenance of the index: gives it the articles that it lacks, looks for damage, and repairs
/// it. Thread-safe.
public final class IndexMaintenance implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexMaintenance.class);

  /// How often store and index are compared.
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  /// The pause after a failure.
  private static final Duration PAUSE = Duration.ofSeconds(20);

  /// How many articles a finding names.
  private static final int NAMED = 5;

  private final ArticleIndex index;
  private final ArchiveWriter writer;
  private final Reconciliation reconciliation;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean suspicious;
  private volatile boolean closing;
  private volatile boolean mending;
  private @Nullable Thread thread;

  IndexMaintenance(ArticleIndex index, ArchiveWriter writer, Reconciliation reconciliation) {
    this.index = index;
    this.writer = writer;
    this.reconciliation = reconciliation;
    writer.whenDamaged(this::wake);
  }

  /// Makes the index hold what the store holds. Only articles that the index lacks are encoded.
  public void reconcile(Progress progress) {
    reconciliation.run(progress);
  }

  /// Ends [#reconcile] soon. What it has done so far stays; it does not run again.
  public void stop() {
    closing = true;
    reconciliation.stop();
    woken.release();
  }

  /// The articles that the index is being given now.
  public IndexBacklog backlog() {
    return reconciliation.backlog();
  }

  /// How many articles of the store the index lacks.
  public int lacking() {
    return reconciliation.lacking();
  }

  /// Whether damage is being repaired now.
  public boolean isMending() {
    return mending;
  }

  /// Starts a look for damage in the background, which repairs what it finds.
  public void wake() {
    suspicious = true;
    woken.release();
  }

  /// Starts the maintenance in the background; the files are checked at once.
  ///
  /// @param checkEvery how often all of its files are read; 0 for never, unless reading fails
  public synchronized void start(Duration checkEvery) {
    thread = Thread.ofPlatform().daemon().name("index-maintenance").start(() -> watch(checkEvery));
  }

  private void watch(Duration checkEvery) {
    boolean checks = checkEvery.isPositive();
    long nextCheck = System.nanoTime();
    String lastFailure = "";
    while (!closing) {
      Duration wait = LOOK_EVERY;
      try {
        boolean isDue = checks && System.nanoTime() - nextCheck >= 0;
        if (suspicious || isDue) {
          boolean wasSuspicious = suspicious;
          suspicious = false;
          nextCheck = System.nanoTime() + checkEvery.toNanos();
          if (!mend() && wasSuspicious) {
            wait = PAUSE;
          }
        }
        if (reconciliation.isBehind()) {
          reconcile((done, total) -> {});
        }
        lastFailure = "";
      } catch (RuntimeException e) {
        if (!closing && !e.toString().equals(lastFailure)) {
          lastFailure = e.toString();
          LOG.warn("The index cannot be brought up to date; it is tried again until it can", e);
        }
        wait = PAUSE;
      }
      if (wait.equals(PAUSE)) {
        // Calls of wake() so far were about the failure that was just handled.
        woken.drainPermits();
      }
      rest(wait);
    }
  }

  private void rest(Duration duration) {
    try {
      if (woken.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
        woken.drainPermits();
      }
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  /// Looks for damage and repairs it: the damaged parts are dropped, and their articles encoded
  /// again.
  ///
  /// @return whether there was damage
  public boolean mend() {
    Optional<String> damage = index.damage();
    if (damage.isEmpty()) {
      return false;
    }
    LOG.warn(
        "The index is damaged: {}. The damaged parts are rebuilt from the articles; the other parts"
            + " keep answering",
        damage.get());
    mending = true;
    try {
      writer.alone(
          () -> {
            index.dropDamage();
            return damage;
          });
      reconcile((done, total) -> {});
    } finally {
      mending = false;
    }
    LOG.warn("The index is whole again");
    return true;
  }

  /// Checks every file of the index, and compares its articles with those of the store.
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!index.isOpen()) {
      return List.of(Finding.bad("index: it cannot be opened"));
    }
    findings.add(
        index
            .damage()
            .map(damage -> Finding.bad("index: damaged: " + damage))
            .orElseGet(() -> Finding.good("index: every file has its checksum")));
    IndexDrift drift = reconciliation.drift();
    if (drift.isEmpty() && !reconciliation.isBehind()) {
      findings.add(Finding.good("index: it has the present version of every article"));
    } else {
      findings.add(
          Finding.bad(
              "index: it lacks %s and has %s that the store lacks or has in another version"
                  .formatted(names(drift.lacking()), names(drift.surplus()))));
    }
    return findings;
  }

  private static String names(List<String> ids) {
    String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
    String more = ids.size() > NAMED ? ", ..." : "";
    return ids.isEmpty()
        ? "no articles"
        : "%,d %s (%s%s)"
            .formatted(ids.size(), ids.size() == 1 ? "article" : "articles", named, more);
  }

  /// Stops the maintenance, and waits for the thread in the background to end.
  @Override
  public synchronized void close() {
    stop();
    Thread running = thread;
    if (running != null) {
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }
}
