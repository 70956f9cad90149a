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

/// Keeps the index as the store is: brings it up to date, looks for damage, and mends it.
/// Thread-safe.
public final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  /// How often store and index are compared.
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  /// How long what failed, or what failed for no reason that can be found, is let be.
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private static final int NAMED = 5;

  private final ArticleIndex index;
  private final Changes changes;
  private final Reconciliation reconciliation;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean suspicious;
  private volatile boolean closing;
  private volatile boolean mending;
  private @Nullable Thread thread;

  Upkeep(ArticleIndex index, Changes changes, Reconciliation reconciliation) {
    this.index = index;
    this.changes = changes;
    this.reconciliation = reconciliation;
    changes.whenDamaged(this::wake);
  }

  /// Makes the index hold what the store holds. Nothing is encoded that the index has already.
  public void reconcile(Progress progress) {
    reconciliation.run(progress);
  }

  /// Has [#reconcile] end soon, its work so far kept; there will be no other.
  public void stop() {
    closing = true;
    reconciliation.stop();
    woken.release();
  }

  /// What the index is being given now.
  public Backlog backlog() {
    return reconciliation.backlog();
  }

  /// How many articles of the store the index lacks.
  public int lacking() {
    return reconciliation.lacking();
  }

  /// Whether what is damaged is made again now.
  public boolean isMending() {
    return mending;
  }

  /// Looks for damage now and mends it, in the background.
  public void wake() {
    suspicious = true;
    woken.release();
  }

  /// Begins to look after the index in the background, and at its files at once.
  ///
  /// @param checkEvery how often all of its files are read; 0 for never, unless reading fails
  public synchronized void start(Duration checkEvery) {
    thread = Thread.ofPlatform().daemon().name("upkeep").start(() -> watch(checkEvery));
  }

  private void watch(Duration checkEvery) {
    boolean checks = checkEvery.isPositive();
    long nextCheck = System.nanoTime();
    String told = "";
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
        told = "";
      } catch (RuntimeException e) {
        if (!closing && !e.toString().equals(told)) {
          told = e.toString();
          LOG.warn("The index cannot be brought up to date; it is tried again until it can", e);
        }
        wait = PAUSE;
      }
      if (wait.equals(PAUSE)) {
        // What wakes it now is what it has just seen to.
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

  /// Looks for damage, and drops and makes again what is damaged; nothing else is encoded.
  ///
  /// @return whether there was some
  public boolean mend() {
    Optional<String> damage = index.damage();
    if (damage.isEmpty()) {
      return false;
    }
    LOG.warn(
        "The index is damaged: {}. What is damaged is made again from the articles; the rest goes"
            + " on answering",
        damage.get());
    mending = true;
    try {
      changes.alone(
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

  /// What a look at every file of the index, and at every article that it should have, finds.
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (!index.isOpen()) {
      return List.of(Finding.bad("index: there is none that can be opened"));
    }
    findings.add(
        index
            .damage()
            .map(damage -> Finding.bad("index: damaged: " + damage))
            .orElseGet(() -> Finding.good("index: every file has its checksum")));
    IndexDrift differences = reconciliation.differences();
    if (differences.isEmpty() && !reconciliation.isBehind()) {
      findings.add(Finding.good("index: it has every article as it is"));
    } else {
      findings.add(
          Finding.bad(
              "index: it lacks %s and has %s that are gone or changed"
                  .formatted(names(differences.lacking()), names(differences.surplus()))));
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

  /// Ends what is done in the background.
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
