package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Paths that are no files are refused by name, and the others are found.
final class ArticleFilesTest {
  private final Map<String, String> refused = new LinkedHashMap<>();

  private List<Path> under(Path... paths) {
    return new ArticleFiles(refused::put).under(List.of(paths));
  }

  @Test
  void pipesAndDevicesAreNoArticles(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path file = Files.writeString(folder.resolve("rain.txt"), "Rain fell.");
    Path device = Path.of("/dev/zero");
    assertThat(under(pipe, device, folder)).containsExactly(file);
    assertThat(refused)
        .containsOnly(
            Map.entry(pipe.toString(), "it is no regular file"),
            Map.entry(device.toString(), "it is no regular file"));
  }

  @Test
  void aFolderThatLeadsIntoItselfHasAnEnd(@TempDir Path folder) throws Exception {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.writeString(inner.resolve("rain.txt"), "Rain fell.");
    Files.createSymbolicLink(inner.resolve("loop"), folder);
    Files.createSymbolicLink(inner.resolve("itself"), inner.resolve("itself"));
    assertThat(under(folder)).containsExactly(file);
    assertThat(refused).isEmpty();
  }
}
