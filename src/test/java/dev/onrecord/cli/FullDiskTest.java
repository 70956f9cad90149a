package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a home whose disk is full.
final class FullDiskTest {
  @TempDir private Path folder = Path.of("");
  @TempDir private Path articles = Path.of("");

  @Test
  void theyFailWithTheReasonAndWorkOnceThereIsRoom() throws IOException {
    Path ferry = Files.writeString(articles.resolve("ferry.txt"), "The ferry sank on Monday.");
    Path tower = Files.writeString(articles.resolve("tower.txt"), "The tower burned on Tuesday.");
    try (SmallDisk disk = SmallDisk.mount(folder, 12)) {
      String home = disk.folder().resolve("home").toString();
      assertThat(Terminal.run("index", "--home", home, ferry.toString()).exitCode()).isZero();
      for (int free : new int[] {0, 64}) {
        disk.fill(free << 10);
        Terminal refused = Terminal.run("index", "--home", home, tower.toString());
        assertThat(refused.exitCode()).as(refused.out()).isEqualTo(1);
        assertThat(refused.err()).contains("onrecord: the disk is full", "free some");
        Path backup = disk.folder().resolve("backup.db");
        assertThat(Terminal.run("backup", "--home", home, backup.toString()).exitCode())
            .isEqualTo(1);
        assertThat(backup).doesNotExist();
        disk.empty();
        assertThat(Terminal.run("check", "--home", home).exitCode()).isZero();
      }
      assertThat(Terminal.run("index", "--home", home, tower.toString()).out()).contains("1 added");
    }
  }
}
