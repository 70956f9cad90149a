package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder as people have them: three articles among files that are none.
final class IndexingTest {
  private static final String FIRE =
      "Lighthouse burns\n\nThe lighthouse in Varna burned on Monday, officials said.\n";
  private static final String FLOOD =
      "River floods\n\nThe river in Bath rose nine metres on Sunday, the council said.\n";

  @TempDir private Path home = Path.of("");
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("fire.txt"), FIRE);
    Files.createDirectories(folder.resolve("more/deep"));
    Files.writeString(folder.resolve("more/deep/flood.txt"), FLOOD);
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(folder.resolve("picture.bin"), new byte[] {'P', 'N', 'G', 0, 1, 2, 3, 0});
    Files.write(
        folder.resolve("latin1.txt"),
        "The caf\u00e9 closed.".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><p>The mayor resigned.</p>");
    Files.writeString(folder.resolve(".hidden.txt"), "The secret plan failed.");
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/HEAD"), "The hidden folder was read.");
  }

  @Test
  void badFilesAreNamedAndGoodOnesIndexed() {
    Terminal run = index(folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.startsWith("Skipped ")))
        .hasSize(3)
        .anyMatch(line -> line.contains("empty.txt") && line.contains("empty"))
        .anyMatch(line -> line.contains("picture.bin") && line.contains("binary"))
        .anyMatch(line -> line.contains("latin1.txt") && line.contains("UTF-8"));
    assertThat(run.out()).endsWith("3 added, 0 replaced, 0 unchanged, 3 could not be read.\n");
    assertThat(ask("what burned on Monday").out()).contains("/articles/fire#");
    assertThat(ask("what rose in Bath").out()).contains("/articles/flood#");
    assertThat(ask("what failed").out()).doesNotContain("secret", "hidden");
  }

  @Test
  void indexingAgainChangesNothingAndAChangedFileIsReplaced() throws IOException {
    index(folder);
    assertThat(index(folder).out())
        .endsWith("0 added, 0 replaced, 3 unchanged, 3 could not be read.\n");
    Files.writeString(folder.resolve("fire.txt"), FIRE.replace("Monday", "Tuesday"));
    assertThat(index(folder).out())
        .endsWith("0 added, 1 replaced, 2 unchanged, 3 could not be read.\n");
    assertThat(ask("when did the lighthouse burn").out())
        .contains("Tuesday")
        .doesNotContain("Monday");
  }

  @Test
  void aRepairOfTheIndexIsToldAtOnceWhereThereIsNoTerminalToo() throws IOException {
    assertThat(index(folder).err()).doesNotContain("Indexing");
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Terminal repaired = ask("what burned on Monday");
    assertThat(repaired.err()).contains("Indexing 3 articles.\n");
    assertThat(repaired.out()).contains("/articles/fire#");
    assertThat(ask("what burned on Monday").err()).doesNotContain("Indexing");
  }

  @Test
  void standardInputIsNamedAsSuch() {
    InputStream real = System.in;
    try {
      System.setIn(InputStream.nullInputStream());
      assertThat(index(Path.of("-")).out()).startsWith("Skipped standard input: it is empty");
    } finally {
      System.setIn(real);
    }
  }

  @Test
  void aWrongPatternIsToldWithWhatWouldBeRight() {
    Terminal run = Terminal.run("index", "--exclude", "a[", folder.toString());
    assertThat(run.err())
        .isEqualTo(
            """
            --exclude must be a pattern such as '*.html' or '2024/**', got 'a[': Missing '].
            Run 'onrecord index --help' to see all options.
            """);
  }

  @Test
  void aFolderOfGoodFilesExitsWith0() {
    Terminal run = index(folder.resolve("more"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("1 added, 0 replaced, 0 unchanged, 0 could not be read.\n");
  }

  @Test
  void aMissingPathIsNamedAndTheOthersIndexed() {
    Terminal run = index(folder.resolve("nowhere"), folder.resolve("fire.txt"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("nowhere: it does not exist").contains("1 added");
  }

  @Test
  void aFileGivenTwiceIsIndexedOnce() {
    Path fire = folder.resolve("fire.txt");
    assertThat(index(fire, folder.resolve("more/../fire.txt")).out())
        .matches("(?s).*1 added, 0 replaced, [01] unchanged, 0 could not be read\\.\n");
  }

  @Test
  void aFileThatIsTooLargeIsNamed() throws IOException {
    Files.writeString(folder.resolve("more/long.txt"), "word ".repeat(300_000));
    Terminal run = index(folder.resolve("more"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("long.txt: it has 1,500,000 bytes").contains("1 added");
  }

  private Terminal index(Path... paths) {
    String[] arguments = new String[paths.length + 3];
    arguments[0] = "index";
    arguments[1] = "--home";
    arguments[2] = home.toString();
    for (int i = 0; i < paths.length; i++) {
      arguments[i + 3] = paths[i].toString();
    }
    return Terminal.run(arguments);
  }

  private Terminal ask(String question) {
    return Terminal.run("ask", "--home", home.toString(), question);
  }
}
