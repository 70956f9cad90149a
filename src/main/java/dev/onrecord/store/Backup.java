package dev.onrecord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A backup: the store of a home in one file, as it was at one moment.
///
/// @param articles how many articles it holds
/// @param versions how many earlier texts
/// @param answers how many answers
/// @param bytes of the file
public record Backup(long articles, long versions, long answers, long bytes) {
  /// Writes a backup. The file gets its name only when it is complete, checked and on disk.
  ///
  /// @param force whether an existing file may be replaced
  /// @throws IOException if there is no archive, or it is damaged, or the file cannot be written
  public static Backup write(Path home, Path file, boolean force) throws IOException {
    Path database = Database.in(home);
    if (!Files.exists(database)) {
      throw new NoSuchFileException(home + " has no archive; name its folder with --home");
    }
    if (!force && Files.exists(file)) {
      throw new FileAlreadyExistsException(
          file + " is there already; choose another name, or replace it with --force");
    }
    Path target = file.toAbsolutePath();
    Path unfinished =
        target.resolveSibling(
            ".%s.%d".formatted(target.getFileName(), ProcessHandle.current().pid()));
    try {
      Files.deleteIfExists(unfinished);
      Jdbi.create(Database.source(database))
          .useHandle(handle -> handle.execute("VACUUM INTO ?", unfinished.toString()));
      Backup backup = read(unfinished, unfinished);
      sync(unfinished, StandardOpenOption.WRITE);
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(target.resolveSibling("."), StandardOpenOption.READ);
      return backup;
    } catch (JdbiException e) {
      throw new IOException("no backup was made of " + home, e);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// Counts what a backup holds, and checks it.
  ///
  /// @param name of the backup in messages
  /// @throws IOException if it is damaged, or no backup
  static Backup read(Path file, Path name) throws IOException {
    long bytes = Files.size(file);
    try {
      return Jdbi.create(readOnly(file))
          .withHandle(
              handle -> {
                String integrity =
                    handle.createQuery("PRAGMA integrity_check").mapTo(String.class).first();
                if (!integrity.equals("ok")) {
                  throw new IOException(name + " is damaged: " + integrity);
                }
                return new Backup(
                    count(handle, "article"),
                    has(handle, "article_version") ? count(handle, "article_version") : 0,
                    has(handle, "answer") ? count(handle, "answer") : 0,
                    bytes);
              });
    } catch (JdbiException e) {
      throw new IOException(name + " is no backup of an archive, or it is damaged", e);
    }
  }

  /// Connections that change nothing, not even the files of the write-ahead log.
  static SQLiteDataSource readOnly(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  static boolean has(Handle handle, String table) {
    return handle
        .createQuery(
            "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?)")
        .bind(0, table)
        .mapTo(Boolean.class)
        .one();
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }

  private static void sync(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
