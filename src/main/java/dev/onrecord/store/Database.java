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

/// An SQLite file of a home, open: that of the articles is the truth that everything else is
/// derived from.
///
/// A change is on disk when the method that makes it returns. Thread-safe, and safe beside other
/// processes on the same file.
public final class Database implements AutoCloseable {
  private static final String FILE = "onrecord.db";

  /// Where the tables of articles are told.
  private static final String TABLES = "classpath:db/migration";

  private static final int BUSY_TIMEOUT_MILLIS = 10_000;

  private static final int MOST_CONNECTIONS = 8;

  private final HikariDataSource connections;
  private final Jdbi jdbi;

  private Database(HikariDataSource connections) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
    // Arguments are what was asked and read, which no log is to have.
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  /// Where a home has the file.
  public static Path in(Path home) {
    return home.resolve(FILE);
  }

  /// Opens the file, or makes it, and brings its tables up to date.
  ///
  /// @throws UncheckedIOException if its folder cannot be made
  public static Database open(Path file) {
    return open(file, TABLES);
  }

  /// The same for a file with other tables.
  ///
  /// @param tables where their migrations are
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

  /// Connections to a file as it is, whether its tables are up to date or not.
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

  /// For single statements, and for changes.
  Jdbi jdbi() {
    return jdbi;
  }

  /// Reads by several statements what is of one moment, and holds up nobody who writes.
  <T, X extends Exception> T snapshot(HandleCallback<T, X> reading) throws X {
    return jdbi.withHandle(
        handle -> {
          // Not Jdbi's transaction: it waits for those who write, as all of this file's do.
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

  /// Connections that know [Lower].
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

  /// SQL's `lower` for every script: SQLite's own knows the letters of ASCII only.
  private static final class Lower extends Function {
    @Override
    protected void xFunc() throws SQLException {
      result(value_text(0).toLowerCase(Locale.ROOT));
    }
  }
}
