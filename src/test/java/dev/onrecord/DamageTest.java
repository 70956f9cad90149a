package dev.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.archive.ImportResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.Finding;
import dev.onrecord.domain.article.Submission;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.retrieve.IndexUnreadableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index of which bytes are flipped on disk while it is open.
@Tag("thorough")
final class DamageTest {
  private static final List<String> QUESTIONS =
      List.of("when did the ferry sink", "who burned the tower", "what fell on Sunday");

  /// Bytes that are flipped, one after the other; `-Ddamage.flips=1000` flips as many.
  private static final int FLIPS = Integer.getInteger("damage.flips", 40);

  /// One commit each, so many that some become one part of the index, with files of its own, and
  /// others stay parts of theirs.
  private static final List<Submission> ARTICLES =
      Stream.concat(
              Stream.of(
                  Submissions.text(
                      "ferry.txt", "The ferry to Lund sank on Monday, the police said."),
                  Submissions.text("tower.txt", "Sailors burned the tower of Varna on Tuesday."),
                  Submissions.text("bridge.txt", "The bridge in Bath fell on Sunday.")),
              IntStream.range(0, 10)
                  .mapToObj(
                      n ->
                          Submissions.text("filler-%d.txt".formatted(n), "Story %d.".formatted(n))))
          .toList();

  @TempDir private static Path filled = Path.of("");
  private static List<Answer> before = List.of();

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");

  @BeforeAll
  static void fill() {
    try (OpenHome open = Engines.open(filled, Settings.standard(2))) {
      ARTICLES.forEach(article -> open.archive().add(List.of(article), (done, total) -> {}));
      before = answers(open);
    }
  }

  @BeforeEach
  void copyFilled() throws IOException {
    home = folder.resolve("home");
    Homes.copy(filled, home);
  }

  @Test
  void everyFlippedByteOfEveryFileIsFoundAndMended() throws IOException {
    Map<String, Integer> flipped = new TreeMap<>();
    try (OpenHome open = open()) {
      for (int n = 0; n < FLIPS; n++) {
        // What is mended has files of other names, and some kinds are seldom there.
        Path file =
            files().stream()
                .filter(f -> !f.endsWith("write.lock"))
                .min(Comparator.comparingInt(f -> flipped.getOrDefault(kind(f), 0)))
                .orElseThrow();
        long at = Files.size(file) * (n * 37 % 100) / 100;
        flip(file, at);
        assertThat(open.archive().maintenance().mend()).as(file + " at " + at).isTrue();
        assertThat(open.archive().maintenance().findings()).allMatch(Finding::good);
        assertThat(quotes(open)).isEqualTo(quotes(before));
        flipped.merge(kind(file), 1, Integer::sum);
      }
    }
    System.err.println("bytes flipped, each found and mended: " + flipped);
    assertThat(flipped).containsKeys("segments", ".si", ".cfs", ".cfe").hasSizeGreaterThan(8);
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("segments") ? "segments" : name.substring(name.lastIndexOf('.'));
  }

  @Test
  void onlyWhatIsDamagedIsMadeAgain() throws IOException {
    try (OpenHome open = open()) {
      Path one =
          files().stream().filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      flip(one, Files.size(one) / 2);
      List<String> kept =
          files().stream().map(Path::toString).filter(f -> f.endsWith(".cfs")).toList();
      assertThat(open.archive().maintenance().findings()).anyMatch(finding -> !finding.good());
      assertThat(open.archive().maintenance().mend()).isTrue();
      assertThat(files().stream().map(Path::toString).toList())
          .containsAll(kept.stream().filter(f -> !f.equals(one.toString())).toList())
          .doesNotContain(one.toString());
    }
  }

  @Test
  void aLostListOfPartsIsMadeAgainOfWhatIsOpenAndNothingIsEncoded() throws IOException {
    try (OpenHome open = open()) {
      assertThat(quotes(open)).isEqualTo(quotes(before));
      for (Path file : files()) {
        if (file.getFileName().toString().startsWith("segments_")) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
      assertThat(quotes(open)).as("the rest goes on answering").isEqualTo(quotes(before));
      try (Logged logged = new Logged()) {
        assertThat(open.archive().maintenance().mend()).isTrue();
        assertThat(logged.lines()).anyMatch(line -> line.contains("whole again"));
      }
      List<Integer> steps = new ArrayList<>();
      open.archive().maintenance().reconcile((done, total) -> steps.add(done));
      assertThat(steps).isEmpty();
      assertThat(quotes(open)).isEqualTo(quotes(before));
    }
  }

  @Test
  void whatADamagedIndexCannotTakeIsRefusedAndTakenOnceItIsMended() throws IOException {
    try (OpenHome open = open()) {
      for (Path file : files()) {
        if (file.toString().endsWith(".cfs")) {
          flip(file, Files.size(file) / 3);
        }
      }
      List<Submission> more =
          IntStream.range(0, 20)
              .mapToObj(
                  n -> Submissions.text("late-%d.txt".formatted(n), "Late story %d.".formatted(n)))
              .toList();
      int refused = 0;
      for (Submission article : more) {
        try {
          open.archive().add(List.of(article), (done, total) -> {});
        } catch (IndexUnreadableException e) {
          refused++;
          String id = article.origin().replace(".txt", "");
          assertThat(open.archive().article(id)).as("not kept").isEmpty();
        }
      }
      assertThat(refused).isPositive();
      assertThat(open.archive().maintenance().mend()).isTrue();
      assertThat(open.archive().add(more, (done, total) -> {}))
          .filteredOn(ImportResult.Added.class::isInstance)
          .hasSize(refused);
      assertThat(open.archive().maintenance().findings()).allMatch(Finding::good);
      assertThat(quotes(open)).isEqualTo(quotes(before));
    }
  }

  @Test
  void theBackgroundFindsAndMendsByItself() throws Exception {
    try (OpenHome open = open()) {
      for (Path file : files()) {
        if (file.toString().endsWith(".cfs")) {
          flip(file, Files.size(file) / 3);
        }
      }
      open.archive().maintenance().start(Duration.ofMinutes(60));
      long start = System.nanoTime();
      while (open.archive().maintenance().findings().stream()
          .anyMatch(finding -> !finding.good())) {
        assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(60).toNanos());
        Thread.sleep(50);
      }
      assertThat(quotes(open)).isEqualTo(quotes(before));
    }
  }

  private OpenHome open() {
    return Engines.open(home, Settings.standard(2));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      return files.sorted().toList();
    }
  }

  private static void flip(Path file, long at) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.read(one, at);
      one.flip();
      one.put(0, (byte) ~one.get(0));
      channel.write(one, at);
    }
  }

  private static List<Answer> answers(OpenHome open) {
    return QUESTIONS.stream().map(q -> open.questions().ask(q, Scope.EVERYTHING)).toList();
  }

  private static List<String> quotes(OpenHome open) {
    return quotes(answers(open));
  }

  private static List<String> quotes(List<Answer> answers) {
    return answers.stream()
        .map(answer -> answer.outcome().quoted().stream().map(c -> c.url() + c.quote()).toList())
        .map(List::toString)
        .toList();
  }
}
