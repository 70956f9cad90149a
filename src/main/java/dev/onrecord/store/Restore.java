package dev.onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// A restored backup: its content has replaced that of a home, as a whole or not at all. Other
/// processes may read and write meanwhile.
///
/// @param restored the content of the home now
/// @param before a backup of the earlier content; empty if the home had no articles
public record Restore(Backup restored, Optional<Path> before) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  /// Selects the names of the tables of articles, conversations and answers.
  private static final String TABLES =
      """
      SELECT name FROM main.sqlite_master WHERE type = 'table'
        AND substr(name, 1, 7) NOT IN ('sqlite_', 'flyway_')
      """;

  /// Restores a backup. The tables of an older one are migrated in a copy first.
  ///
  /// @param force whether articles of the home may be replaced; they are backed up into the home
  ///   first
  /// @throws IOException if the file is no backup, is damaged, or was written by a newer program;
  ///   nothing changed then
  /// @throws IllegalStateException if the home has articles and force was not given
  public static Restore from(Path file, Path home, boolean force) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file + " is no file; name one that 'onrecord backup' wrote");
    }
    Files.createDirectories(home);
    Path copy = home.resolve("restoring-%d.db".formatted(ProcessHandle.current().pid()));
    try {
      Files.copy(file, copy);
      Backup.read(copy, file);
      bringUpToDate(file, copy);
      Backup restored = Backup.read(copy, file);
      try (Database database = Database.open(Database.in(home))) {
        Optional<Path> before =
            database.jdbi().withHandle(handle -> replace(handle, copy, home, force));
        return new Restore(restored, before);
      }
    } catch (JdbiException e) {
      throw new IOException("%s was not restored; %s is as it was".formatted(file, home), e);
    } finally {
      for (String ending : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + ending));
      }
    }
  }

  private static void bringUpToDate(Path file, Path copy) throws IOException {
    try {
      boolean isOurs =
          Jdbi.create(Backup.readOnly(copy))
              .withHandle(handle -> Backup.has(handle, "flyway_schema_history"));
      if (!isOurs) {
        throw new IOException(file + " is no backup of an archive");
      }
      Flyway flyway = Flyway.configure().dataSource(Database.source(copy)).load();
      for (MigrationInfo migration : flyway.info().applied()) {
        if (!migration.getState().isResolved()) {
          throw new IOException(
              "%s was written by a newer Onrecord (its tables are of version %s); restore it with"
                      .formatted(file, migration.getVersion())
                  + " that version");
        }
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new IOException(file + " is no backup of an archive", e);
    }
  }

  private static Optional<Path> keep(Handle handle, Path home, boolean force) throws IOException {
    long articles = handle.createQuery("SELECT count(*) FROM main.article").mapTo(Long.class).one();
    if (articles == 0) {
      return Optional.empty();
    }
    if (!force) {
      throw new IllegalStateException(
          "%s has %,d articles; replace them with --force (what is there is kept in a backup)"
              .formatted(home, articles));
    }
    Path before =
        home.resolve(
            "before-restore-%s.db"
                .formatted(LocalDateTime.now(ZoneId.systemDefault()).format(TIME)));
    Backup.write(home, before, true);
    return Optional.of(before);
  }

  /// Replaces the content of the home. It is backed up while no other process can write, so that
  /// nothing is replaced that the backup lacks.
  private static Optional<Path> replace(Handle handle, Path copy, Path home, boolean force)
      throws IOException {
    handle.execute("ATTACH DATABASE ? AS backup", copy.toString());
    try {
      handle.execute("BEGIN IMMEDIATE");
      try {
        Optional<Path> before = keep(handle, home, force);
        replace(handle);
        handle.execute("COMMIT");
        return before;
      } catch (RuntimeException | IOException e) {
        handle.execute("ROLLBACK");
        throw e;
      }
    } finally {
      handle.execute("DETACH DATABASE backup");
    }
  }

  private static void replace(Handle handle) {
    handle.execute("PRAGMA defer_foreign_keys = ON");
    handle.execute(
        "CREATE TEMP TABLE present AS SELECT * FROM main.article"
            + " WHERE id IN (SELECT id FROM backup.article)");
    handle.execute("CREATE INDEX temp.present_id ON present (id)");
    long generation =
        handle
            .createQuery(
                "SELECT 1 + max((SELECT generation FROM main.archive),"
                    + " (SELECT generation FROM backup.archive))")
            .mapTo(Long.class)
            .one();
    List<String> tables = handle.createQuery(TABLES).mapTo(String.class).list();
    tables.forEach(table -> handle.execute("DELETE FROM main." + table));
    for (String table : tables) {
      String columns = String.join(", ", columns(handle, table));
      handle.execute(
          "INSERT INTO main.%s (%s) SELECT %s FROM backup.%s"
              .formatted(table, columns, columns, table));
    }
    handle.execute("UPDATE main.archive SET generation = ?", generation);
    // Articles that the backup does not change keep their generation, so they are not indexed
    // again.
    String same =
        columns(handle, "article").stream()
            .filter(column -> !column.equals("generation") && !column.equals("id"))
            .map(column -> " AND present.%s IS article.%s".formatted(column, column))
            .collect(Collectors.joining("", "present.id = article.id", ""));
    handle.execute(
        "UPDATE main.article SET generation = coalesce((SELECT generation FROM temp.present WHERE "
            + same
            + "), ?)",
        generation);
    handle.execute("DROP TABLE temp.present");
  }

  private static List<String> columns(Handle handle, String table) {
    return handle
        .createQuery("SELECT name FROM pragma_table_info(?, 'main')")
        .bind(0, table)
        .mapTo(String.class)
        .list();
  }
}
