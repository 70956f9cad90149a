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

/// The access keys of a home, in a file of their own, so that a backup of the articles contains no
/// key.
///
/// A change is on disk when the method that makes it returns, and other processes on the same home
/// see it at once. Thread-safe.
public final class KeyStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeyStore.class);

  private static final String FILE = "keys.db";
  private static final String TABLES = "classpath:db/keys";

  /// Compared with the secret of an unknown key, so that the check takes as long as that of a known
  /// key.
  private static final byte[] NO_HASH = new byte[KeySecret.sha256("").length];

  private final Database database;
  private final Jdbi jdbi;
  private volatile boolean any;

  private KeyStore(Database database) {
    this.database = database;
    this.jdbi = database.jdbi();
  }

  /// Whether a home has the file of the keys.
  public static boolean isIn(Path home) {
    return Files.exists(home.resolve(FILE));
  }

  /// Opens or creates the keys of a home.
  ///
  /// @throws UncheckedIOException if the file cannot be made
  public static KeyStore open(Path home) {
    Path file = home.resolve(FILE);
    if (!isIn(home)) {
      makePrivate(file);
    }
    return new KeyStore(Database.open(file, TABLES));
  }

  /// Creates the file so that only its owner can read it, where the system supports that. SQLite
  /// gives its other files the same permissions.
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
      // Another process has created it.
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + file, e);
    }
  }

  /// A new key and its secret. The secret cannot be read again.
  public record Created(AccessKey key, String secret) {}

  /// The result of a search for the key of a secret.
  ///
  /// @param key with the id in the secret; empty if there is none
  /// @param genuine whether the secret is that of the key
  public record Found(Optional<AccessKey> key, boolean genuine) {}

  /// Creates a key.
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

  /// All keys, also revoked and expired ones, in the order in which they were created.
  public List<AccessKey> list() {
    return database.snapshot(KeyRows::all);
  }

  /// Whether there is or was any key. If so, every request needs one.
  public boolean isAny() {
    // Keys are never deleted.
    if (!any) {
      any = jdbi.withHandle(KeyRows::isAny);
    }
    return any;
  }

  /// Revokes a key. If it was revoked before, the earlier time stays.
  ///
  /// @return the key; empty if no key has that id
  public Optional<AccessKey> revoke(String id, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          KeyRows.revoke(handle, id, now);
          return KeyRows.find(handle, id);
        });
  }

  /// Finds the key of a secret. The time that it takes does not reveal how much of the secret is
  /// right, or whether there is such a key.
  ///
  /// @param secret any text that a client sent
  public Found find(String secret) {
    return database.snapshot(
        handle -> {
          Optional<String> id = KeySecret.id(secret);
          byte[] kept = id.flatMap(known -> KeyRows.hash(handle, known)).orElse(NO_HASH);
          boolean genuine = MessageDigest.isEqual(kept, KeySecret.sha256(secret));
          return new Found(id.flatMap(known -> KeyRows.find(handle, known)), genuine);
        });
  }

  /// Saves the day on which a key was used. If the disk is full, that is logged, and the key works
  /// all the same.
  public void used(AccessKey key, LocalDate day) {
    if (key.lastUsed().filter(last -> !last.isBefore(day)).isEmpty()) {
      try {
        jdbi.useHandle(handle -> KeyRows.used(handle, key.id(), day));
      } catch (JdbiException e) {
        LOG.warn("cannot save the day on which the key {} was used: {}", key.id(), e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
