package dev.onrecord.sources;

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
    return new ArticleFiles(List.of(), List.of(), refused::put).under(List.of(paths));
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

  @Test
  void globsChooseAmongTheFilesOfAFolder(@TempDir Path folder) throws Exception {
    Path drafts = Files.createDirectories(folder.resolve("2024/drafts"));
    Path page = Files.writeString(folder.resolve("2024/rain.html"), "Rain fell.");
    Path text = Files.writeString(folder.resolve("snow.txt"), "Snow fell.");
    Files.writeString(drafts.resolve("hail.html"), "Hail fell.");
    assertThat(chosen(folder, List.of("*.html"), List.of("drafts"))).containsExactly(page);
    assertThat(chosen(folder, List.of("2024/**"), List.of())).hasSize(2).contains(page);
    assertThat(chosen(folder, List.of(), List.of("*.html"))).containsExactly(text);
    assertThat(chosen(text, List.of("*.html"), List.of("*.txt"))).containsExactly(text);
  }

  private List<Path> chosen(Path root, List<String> included, List<String> excluded) {
    return new ArticleFiles(included, excluded, refused::put).under(List.of(root));
  }
}
