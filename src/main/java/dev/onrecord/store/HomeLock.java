package dev.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The lock of the one process that may change the articles of a home. The system releases it when
/// the process ends, also in a crash.
public final class HomeLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HomeLock.class);

  private static final String FILE = "lock";

  /// The byte that is locked, behind the content: on some systems a locked byte cannot be read, and
  /// the content names the holder.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /// How long to wait for the lock: a question that finds nothing to repair holds it for some
  /// milliseconds.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final long RETRY_NANOS = 50_000_000;

  /// The files that this process has locked. It must not open them again, as closing a second
  /// channel would release the lock.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final String command;

  private HomeLock(Path file, FileChannel channel, String command) {
    this.file = file;
    this.channel = channel;
    this.command = command;
  }

  /// Takes the lock.
  ///
  /// @param command of the caller, as typed
  /// @throws IllegalStateException if another process has it; the message names that process and
  ///   says what to do
  public static HomeLock take(Path home, String command) {
    long start = System.nanoTime();
    while (true) {
      Optional<HomeLock> lock = tryTake(home, command);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IllegalStateException(refusal(home));
      }
      LockSupport.parkNanos(RETRY_NANOS);
    }
  }

  /// Takes the lock if no other process has it.
  public static Optional<HomeLock> tryTake(Path home, String command) {
    try {
      Files.createDirectories(home);
      Path file = home.toRealPath().resolve(FILE);
      if (!HELD_HERE.add(file)) {
        return Optional.empty();
      }
      Optional<HomeLock> lock = Optional.empty();
      try {
        lock = lock(file, command);
        return lock;
      } finally {
        if (lock.isEmpty()) {
          HELD_HERE.remove(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + home, e);
    }
  }

  private static Optional<HomeLock> lock(Path file, String command) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean isTaken = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        HomeLock taken = new HomeLock(file, channel, command);
        isTaken = true;
        taken.announce("");
        return Optional.of(taken);
      }
      return Optional.empty();
    } finally {
      if (!isTaken) {
        channel.close();
      }
    }
  }

  /// Writes the URL to which other processes can send articles instead. On a full disk it is not
  /// written.
  public void announce(String url) {
    String holder = "%d\n%s\n%s\n".formatted(ProcessHandle.current().pid(), command, url);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      LOG.warn("{} cannot be written", file, e);
    }
  }

  private static String refusal(Path home) {
    String[] lines = holder(home).split("\n", -1);
    if (lines.length < 3) {
      return "another process is changing the articles in %s; stop it first".formatted(home);
    }
    String process = "process %s ('onrecord %s')".formatted(lines[0], lines[1]);
    return lines[2].isEmpty()
        ? "%s is changing the articles in %s; wait until it is done, or stop it"
            .formatted(process, home)
        : "%s serves %s at %s; drop the files on its page %s/archive, POST them to %s/api/articles,"
                .formatted(process, home, lines[2], lines[2], lines[2])
            + " or stop it first";
  }

  private static String holder(Path home) {
    try {
      Path file = home.toRealPath().resolve(FILE);
      return HELD_HERE.contains(file) ? "" : Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unlock " + file, e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
