package dev.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// An open SQLite file of a home. The file of the articles is the truth from which the index is
/// derived.
///
/// A change is on disk when the method that makes it returns. Thread-safe, and safe beside other
/// processes on the same file.
public final class Database implements AutoCloseable {
  private static final String FILE = "onrecord.db";

  /// The migrations of the tables of articles, conversations and answers.
  private static final String TABLES = "classpath:db/migration";

  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  private static final int MOST_CONNECTIONS = 8;

  private final HikariDataSource connections;
  private final Jdbi jdbi;

  private Database(HikariDataSource connections) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
    // Arguments are questions and articles, which must not be logged.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  /// The path of the articles' file in a home.
  public static Path in(Path home) {
    return home.resolve(FILE);
  }

  /// Opens or creates a file, and migrates its tables.
  ///
  /// @throws UncheckedIOException if its folder cannot be made
  public static Database open(Path file) {
    return open(file, TABLES);
  }

  /// Opens a file with other tables.
  ///
  /// @param tables location of their migrations
  static Database open(Path file, String tables) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder of " + file, e);
    }
    SQLiteDataSource source = source(file);
    // Looking for callbacks would read the list of every jar of the class path.
    Flyway.configure()
        .dataSource(source)
        .locations(tables)
        .callbackLocations(new String[0])
        .load()
        .migrate();
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("onrecord");
    pool.setDataSource(source);
    pool.setMinimumIdle(1);
    pool.setMaximumPoolSize(MOST_CONNECTIONS);
    return new Database(new HikariDataSource(pool));
  }

  /// Connections to a file, without migration.
  static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new Source(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /// Access for single statements, and for changes.
  Jdbi jdbi() {
    return jdbi;
  }

  /// Reads with several statements a state of one moment; writers do not wait.
  <T, X extends Exception> T snapshot(HandleCallback<T, X> reading) throws X {
    return jdbi.withHandle(
        handle -> {
          // A transaction of Jdbi would be IMMEDIATE, as this file is configured, and wait for
          // writers.
          handle.execute("BEGIN DEFERRED");
          try {
            return reading.withHandle(handle);
          } finally {
            handle.execute("COMMIT");
          }
        });
  }

  @Override
  public void close() {
    connections.close();
  }

  /// Connections with the function [Lower].
  private static final class Source extends SQLiteDataSource {
    Source(SQLiteConfig config) {
      super(config);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
        throws SQLException {
      SQLiteConnection connection = super.getConnection(user, password);
      Function.create(connection, "lower", new Lower());
      return connection;
    }
  }

  /// SQL's `lower` for every script; SQLite's own changes ASCII letters only.
  private static final class Lower extends Function {
    @Override
    protected void xFunc() throws SQLException {
      result(value_text(0).toLowerCase(Locale.ROOT));
    }
  }
}
