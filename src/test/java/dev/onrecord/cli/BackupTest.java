package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.Engines;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.article.Article;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.store.HomeLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is backed up, restored and checked.
final class BackupTest {
  private static final String FERRY = "The ferry to Lund sank on Monday, the police said.";
  private static final String TOWER = "Sailors burned the tower of Varna on Tuesday.";

  @TempDir private Path folder = Path.of("");

  @Test
  void aBackupIsRestoredElsewhereWithItsAnswers() {
    add(home(), "ferry.txt", FERRY);
    assertThat(run(home(), "ask", "when did the ferry sink").out()).contains("Monday");
    Terminal backup = run(home(), "backup", file().toString());
    assertThat(backup.exitCode()).as(backup.err()).isZero();
    assertThat(backup.out()).contains("1 articles", "1 answers", "bytes", file().toString());
    assertThat(folder.toFile().list()).as("nothing unfinished").containsOnly("home", "backup.db");

    Terminal again = run(home(), "backup", file().toString());
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("is there already", "--force");
    assertThat(run(home(), "backup", "--force", file().toString()).exitCode()).isZero();

    Path other = folder.resolve("other");
    Terminal restored = run(other, "restore", file().toString());
    assertThat(restored.exitCode()).as(restored.err()).isZero();
    assertThat(run(other, "ask", "when did the ferry sink").out()).contains("Monday");
    Terminal check = run(other, "check");
    assertThat(check.out())
        .contains("all 1 articles have their original text", "quotes stand word for word")
        .doesNotContain("WRONG");
    assertThat(check.exitCode()).isZero();
  }

  @Test
  void whatAHomeHoldsIsReplacedOnlyByForceAndKept() throws IOException {
    add(home(), "ferry.txt", FERRY);
    run(home(), "backup", file().toString());
    add(home(), "tower.txt", TOWER);
    Terminal refused = run(home(), "restore", file().toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("2 articles", "--force");
    assertThat(run(home(), "ask", "who burned the tower").out()).contains("Sailors");

    Terminal forced = run(home(), "restore", "--force", file().toString());
    assertThat(forced.exitCode()).as(forced.err()).isZero();
    assertThat(forced.out()).contains("before-restore-");
    assertThat(forced.err())
        .as("the article that stayed is not encoded again")
        .doesNotContain("Indexing");
    assertThat(run(home(), "ask", "who burned the tower").out()).doesNotContain("Sailors");
    try (Stream<Path> files = Files.list(home())) {
      Path before =
          files.filter(f -> f.toString().contains("before-restore-")).findFirst().orElseThrow();
      assertThat(run(home(), "restore", "--force", before.toString()).exitCode()).isZero();
    }
    assertThat(run(home(), "ask", "who burned the tower").out()).contains("Sailors");
    assertThat(run(home(), "check").exitCode()).isZero();
  }

  @Test
  void whatIsNoBackupChangesNothing() throws IOException, SQLException {
    add(home(), "ferry.txt", FERRY);
    run(home(), "backup", file().toString());
    Path text = Files.writeString(folder.resolve("text"), "news of the day");
    Path half = folder.resolve("half.db");
    byte[] bytes = Files.readAllBytes(file());
    Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
    Path flipped = folder.resolve("flipped.db");
    Arrays.fill(bytes, 8192, 12_288, (byte) 7);
    Files.write(flipped, bytes);
    Path newer = Files.copy(file(), folder.resolve("newer.db"));
    execute(
        newer,
        "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, 'V99__later.sql', 1,"
            + " installed_by, installed_on, 0, 1 FROM flyway_schema_history LIMIT 1");
    Path strange = folder.resolve("strange.db");
    execute(strange, "CREATE TABLE article (id TEXT)");
    for (Path file : List.of(text, half, flipped, newer, strange, folder.resolve("nowhere"))) {
      Terminal run = run(home(), "restore", "--force", file.toString());
      assertThat(run.exitCode()).as(file + run.out()).isEqualTo(1);
      assertThat(run.err()).contains(file.toString()).doesNotContain("\tat ");
    }
    assertThat(run(home(), "restore", "--force", newer.toString()).err())
        .contains("newer Onrecord");
    assertThat(run(home(), "ask", "when did the ferry sink").out()).contains("Monday");
    assertThat(home().toFile().list()).noneMatch(name -> name.startsWith("restoring"));
  }

  @Test
  void anOlderBackupIsBroughtUpToDate() throws SQLException {
    Path old = folder.resolve("old.db");
    Flyway.configure().dataSource("jdbc:sqlite:" + old, null, null).target("1").load().migrate();
    execute(
        old,
        "INSERT INTO article (id, text, sha256, source, media_type, origin) VALUES ('ferry', '"
            + FERRY
            + "', '"
            + Article.sha256(FERRY)
            + "', x'00', 'text/plain', 'ferry.txt')");
    Terminal restored = run(home(), "restore", old.toString());
    assertThat(restored.exitCode()).as(restored.err()).isZero();
    assertThat(run(home(), "ask", "when did the ferry sink").out()).contains("Monday");
  }

  @Tag("thorough")
  @Test
  void aBackupBesideChangesIsOfOneMomentAndARestoreBesideAServerIsSeen() throws Exception {
    try (HomeLock lock = HomeLock.take(home(), "serve");
        OpenHome open = Engines.open(home(), Settings.standard(2));
        ExecutorService threads = Executors.newFixedThreadPool(1)) {
      lock.announce("http://localhost:1");
      open.archive().add(List.of(Submissions.text("ferry.txt", FERRY)), (done, total) -> {});
      open.archive().maintenance().start(Duration.ZERO);
      Future<?> adding =
          threads.submit(
              () -> {
                for (int n = 0; n < 12; n++) {
                  String text = TOWER.replace("tower", "tower number " + n);
                  open.archive()
                      .add(
                          List.of(Submissions.text("tower-%d.txt".formatted(n), text)),
                          (d, t) -> {});
                }
              });
      int backups = 0;
      while (!adding.isDone()) {
        assertThat(run(home(), "backup", "--force", file().toString()).exitCode()).isZero();
        backups++;
      }
      adding.get();
      assertThat(backups).isPositive();
      Terminal beside = run(home(), "index", file().toString());
      assertThat(beside.exitCode()).isEqualTo(1);
      Path other = folder.resolve("other");
      add(other, "bridge.txt", "The bridge in Bath fell on Sunday.");
      run(other, "backup", "--force", file().toString());
      Terminal restored = run(home(), "restore", "--force", file().toString());
      assertThat(restored.exitCode()).as(restored.err()).isZero();
      assertThat(restored.out()).contains("running server");
      long start = System.nanoTime();
      while (open.questions().indexState().articles() != 1
          || open.archive().maintenance().lacking() > 0) {
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(60).toNanos());
        Thread.sleep(100);
      }
      assertThat(
              open.questions().ask("when did the bridge fall", Scope.EVERYTHING).outcome().quoted())
          .isNotEmpty();
      assertThat(run(home(), "check").exitCode()).isZero();
    }
  }

  @Test
  void aCheckNamesWhatIsWrongAndARepairMendsTheIndex() throws Exception {
    Terminal nothing = run(home(), "check");
    assertThat(nothing.exitCode()).isEqualTo(1);
    assertThat(nothing.err()).contains("does not exist");
    add(home(), "ferry.txt", FERRY);
    run(home(), "ask", "when did the ferry sink");
    try (Stream<Path> files = Files.list(home().resolve("index"))) {
      Path file = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    Terminal damaged = run(home(), "check");
    assertThat(damaged.exitCode()).isEqualTo(1);
    assertThat(damaged.out()).contains("WRONG  index: damaged");
    assertThat(run(home(), "check", "--repair").exitCode()).isZero();

    execute(
        home().resolve("onrecord.db"), "UPDATE answer_citation SET quote_start = 1, quote_end = 3");
    execute(home().resolve("onrecord.db"), "UPDATE article SET text = text || ' '");
    Terminal changed = run(home(), "check");
    assertThat(changed.exitCode()).isEqualTo(1);
    assertThat(changed.out())
        .contains("WRONG  store: ferry: its text does not match its hash")
        .containsPattern("WRONG  store: a_\\w+ \\[1\\]: it differs from the text of ferry");
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Path file() {
    return folder.resolve("backup.db");
  }

  private static void add(Path home, String name, String text) {
    try (OpenHome open = Engines.open(home, Settings.standard(2))) {
      open.archive().add(List.of(Submissions.text(name, text)), (done, total) -> {});
    }
  }

  private static void execute(Path database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Terminal run(Path home, String command, String... rest) {
    return Terminal.run(
        Stream.concat(Stream.of(command, "--home", home.toString()), Arrays.stream(rest))
            .toArray(String[]::new));
  }
}
