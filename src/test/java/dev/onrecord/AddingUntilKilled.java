package dev.onrecord;

import dev.onrecord.archive.ImportResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A program that adds article after article, some at once, and prints the id of each when it is
/// acknowledged.
final class AddingUntilKilled {
  private AddingUntilKilled() {}

  /// Adds until it is killed.
  ///
  /// @param args the home, and the number of the first article
  public static void main(String[] args) {
    PrintWriter acknowledged = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (OpenHome open = Onrecord.open(Path.of(args[0]), Settings.standard(1))) {
      open.archive().maintenance().reconcile((done, total) -> {});
      acknowledged.println("ready");
      for (int n = Integer.parseInt(args[1]); ; n += 2) {
        open.archive()
            .add(List.of(CrashTest.article(n), CrashTest.article(n + 1)), (done, total) -> {})
            .forEach(
                result -> {
                  if (result instanceof ImportResult.Added added) {
                    acknowledged.println(added.article().id());
                  }
                });
      }
    }
  }
}
