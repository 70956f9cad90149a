package dev.onrecord.store;

import dev.onrecord.domain.access.AccessKey;
import dev.onrecord.domain.access.Permission;
import dev.onrecord.domain.access.UseLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keys of a home, in a file of their own: a backup of the articles opens nothing.
///
/// A change is on disk when the method that makes it returns, and other processes on the same home
/// see it at once. Thread-safe.
public final class KeyStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeyStore.class);

  private static final String FILE = "keys.db";
  private static final String TABLES = "classpath:db/keys";

  /// What the secret of an unknown key is compared with, so that it takes as long as a known one's.
  private static final byte[] NO_HASH = new byte[KeySecret.sha256("").length];

  private final Database database;
  private final Jdbi jdbi;
  private volatile boolean any;

  private KeyStore(Database database) {
    this.database = database;
    this.jdbi = database.jdbi();
  }

  /// Whether a home has the file.
  public static boolean isIn(Path home) {
    return Files.exists(home.resolve(FILE));
  }

  /// Opens the keys of a home, of which there may be none.
  ///
  /// @throws UncheckedIOException if the file cannot be made
  public static KeyStore open(Path home) {
    Path file = home.resolve(FILE);
    if (!isIn(home)) {
      makePrivate(file);
    }
    return new KeyStore(Database.open(file, TABLES));
  }

  /// Makes the file so that nobody else can read it, where the system knows such files; what SQLite
  /// puts beside it is as private.
  private static void makePrivate(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Set<String> views = file.getFileSystem().supportedFileAttributeViews();
      if (views.contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (FileAlreadyExistsException e) {
      // Another process was first, and made it so.
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + file, e);
    }
  }

  /// A key and its secret, which cannot be had again.
  public record Created(AccessKey key, String secret) {}

  /// A key as it is found by the id in a secret.
  ///
  /// @param key empty if none has that id
  /// @param genuine whether the secret is this key's
  public record Found(Optional<AccessKey> key, boolean genuine) {}

  /// Makes a key.
  public Created create(
      String name,
      Set<Permission> permissions,
      List<String> collections,
      UseLimits limits,
      Instant now,
      Optional<Instant> expires) {
    String id = KeySecret.newId();
    String secret = KeySecret.make(id);
    AccessKey key =
        new AccessKey(
            id,
            name,
            permissions,
            collections,
            limits,
            now,
            expires,
            Optional.empty(),
            Optional.empty());
    jdbi.useTransaction(handle -> KeyRows.insert(handle, key, KeySecret.sha256(secret)));
    return new Created(key, secret);
  }

  /// All keys, also those that open nothing any more, in the order in which they were made.
  public List<AccessKey> list() {
    return database.snapshot(KeyRows::all);
  }

  /// Whether there is or was any key; if so, every request needs one.
  public boolean isAny() {
    // None is ever deleted.
    if (!any) {
      any = jdbi.withHandle(KeyRows::isAny);
    }
    return any;
  }

  /// Takes a key back; if it was before, that stands.
  ///
  /// @return it; empty if no key has that id
  public Optional<AccessKey> revoke(String id, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          KeyRows.revoke(handle, id, now);
          return KeyRows.find(handle, id);
        });
  }

  /// Finds the key of a secret. How long that takes does not tell how much of a secret is right, or
  /// whether there is such a key.
  ///
  /// @param secret anything that somebody sent
  public Found find(String secret) {
    return database.snapshot(
        handle -> {
          Optional<String> id = KeySecret.id(secret);
          byte[] kept = id.flatMap(known -> KeyRows.hash(handle, known)).orElse(NO_HASH);
          boolean genuine = MessageDigest.isEqual(kept, KeySecret.sha256(secret));
          return new Found(id.flatMap(known -> KeyRows.find(handle, known)), genuine);
        });
  }

  /// Notes that a key opened something on a day. If that cannot be kept, as the disk is full, the
  /// key opens it all the same.
  public void used(AccessKey key, LocalDate day) {
    if (key.lastUsed().filter(last -> !last.isBefore(day)).isEmpty()) {
      try {
        jdbi.useHandle(handle -> KeyRows.used(handle, key.id(), day));
      } catch (JdbiException e) {
        LOG.warn("cannot keep on which day the key {} was used: {}", key.id(), e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
