package dev.onrecord.collections;

import dev.onrecord.store.Database;
import dev.onrecord.store.HomeLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The open collections of a home. Each is an archive of its own: its articles, index,
/// conversations and answers are in a folder that no other collection reads, so that nothing of one
/// can show in another. No other process can change them while they are open. Thread-safe.
public final class Collections implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Collections.class);

  private final Path home;
  private final String command;
  private final Function<Path, OpenHome> opener;
  private final ConcurrentNavigableMap<String, Held> held = new ConcurrentSkipListMap<>();
  private @Nullable String url;
  private @Nullable Duration checkEvery;
  private boolean stopping;

  private record Held(HomeLock lock, OpenHome open) {}

  private Collections(Path home, String command, Function<Path, OpenHome> opener) {
    this.home = home;
    this.command = command;
    this.opener = opener;
  }

  /// Opens all collections of a home, and creates [CollectionName#MAIN] if it is missing.
  ///
  /// @param command that opens them, as typed
  /// @param opener opens or creates the archive in a folder
  /// @throws IllegalStateException if another process is changing the main collection
  public static Collections open(Path home, String command, Function<Path, OpenHome> opener) {
    Collections collections = new Collections(home, command, opener);
    boolean isOpen = false;
    try {
      collections.hold(CollectionName.MAIN, HomeLock.take(home, command));
      for (String name : collections.onDisk()) {
        try {
          collections.find(name);
        } catch (CollectionBusyException e) {
          LOG.warn("{}", e.getMessage());
        }
      }
      isOpen = true;
      return collections;
    } finally {
      if (!isOpen) {
        collections.close();
      }
    }
  }

  /// The main collection.
  public OpenHome main() {
    return find(CollectionName.MAIN).orElseThrow();
  }

  /// The names of all collections, sorted.
  public List<String> names() {
    return Stream.concat(held.keySet().stream(), onDisk().stream()).distinct().sorted().toList();
  }

  /// The open collections by name.
  public SortedMap<String, OpenHome> open() {
    SortedMap<String, OpenHome> open = new TreeMap<>();
    held.forEach((name, one) -> open.put(name, one.open()));
    return open;
  }

  /// The collection with this name. If another process has created it since, it is opened.
  ///
  /// @throws CollectionBusyException if another process is changing it
  public Optional<OpenHome> find(String name) {
    Held known = held.get(name);
    if (known != null) {
      return Optional.of(known.open());
    }
    return CollectionName.objection(name).isEmpty() && isOnDisk(home, name)
        ? Optional.of(make(name))
        : Optional.empty();
  }

  /// The collection with this name, which is created if it is missing.
  ///
  /// @throws IllegalArgumentException if the name is not valid
  public synchronized OpenHome make(String name) {
    Held known = held.get(name);
    return known != null ? known.open() : hold(name);
  }

  private OpenHome hold(String name) {
    Path folder = CollectionName.folder(home, name);
    HomeLock lock =
        HomeLock.tryTake(folder, command).orElseThrow(() -> new CollectionBusyException(name));
    return hold(name, lock);
  }

  private synchronized OpenHome hold(String name, HomeLock lock) {
    boolean isHeld = false;
    try {
      OpenHome open = opener.apply(CollectionName.folder(home, name));
      held.put(name, new Held(lock, open));
      isHeld = true;
      tell(name, lock);
      keepUp(open);
      return open;
    } finally {
      if (!isHeld) {
        lock.close();
      }
    }
  }

  /// Tells other processes the URL to which they can send articles while the collections are open.
  public synchronized void tell(String address) {
    url = address;
    held.forEach((name, one) -> tell(name, one.lock()));
  }

  private void tell(String name, HomeLock lock) {
    if (url != null) {
      lock.announce(url + CollectionName.base(name));
    }
  }

  /// Starts the maintenance of all indexes in the background.
  ///
  /// @param every how often all of their files are read; 0 for never, unless reading fails
  public synchronized void keepUp(Duration every) {
    checkEvery = every;
    held.values().forEach(one -> keepUp(one.open()));
  }

  private void keepUp(OpenHome open) {
    if (stopping) {
      open.archive().stop();
    } else if (checkEvery != null) {
      open.archive().maintenance().start(checkEvery);
    }
  }

  /// Ends all imports soon; no further one begins.
  public synchronized void stop() {
    stopping = true;
    held.values().forEach(one -> one.open().archive().stop());
  }

  private static boolean isOnDisk(Path home, String name) {
    return Files.exists(Database.in(CollectionName.folder(home, name)));
  }

  private List<String> onDisk() {
    return others(home);
  }

  /// The names of the collections of a home except [CollectionName#MAIN], sorted.
  public static List<String> others(Path home) {
    Path folder = CollectionName.all(home);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(CollectionName.MAIN))
          .filter(name -> CollectionName.objection(name).isEmpty())
          .filter(name -> isOnDisk(home, name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    stop();
    for (Held one : held.values()) {
      one.open().close();
      one.lock().close();
    }
    held.clear();
  }
}
