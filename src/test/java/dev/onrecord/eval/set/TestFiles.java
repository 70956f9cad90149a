package dev.onrecord.eval.set;

import java.nio.file.Path;

/// The small sets that were written for tests.
final class TestFiles {
  static final Path SQUAD = file("squad.json");
  static final Path CANARD = file("canard.json");
  static final Path WICE = file("wice.jsonl");
  static final Path JSONL = file("seeds.jsonl");

  private TestFiles() {}

  private static Path file(String name) {
    return Path.of("src", "test", "resources", "eval", name);
  }
}
