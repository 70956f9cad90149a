package dev.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that were cut off, or of which some bytes are others, are read or refused: nothing else
/// may happen.
final class MutatedFilesTest {
  private static final long SEED = 20_261_122;

  private static final String PROSE =
      "The bridge over the Orrin was closed on Monday. A ferry will run every hour, they said.";

  /// A file to be mutated.
  static final class Seed {
    private final String name;
    private final byte[] bytes;
    private final int rounds;
    private final boolean isChecked;

    /// @param rounds how many mutations are tried
    /// @param isChecked whether the format has checksums, so that a changed text cannot be read
    private Seed(String name, byte[] bytes, int rounds, boolean isChecked) {
      this.name = name;
      this.bytes = bytes;
      this.rounds = rounds;
      this.isChecked = isChecked;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Seed> seeds() {
    String object = "{\"id\": 3, \"title\": \"Bridge\", \"text\": \"%s\"}".formatted(PROSE);
    String list = "{\"articles\": [%s, %s]}".formatted(object, object);
    String table = "id,date,text\n1,2024-03-04,\"%s\"\n2,,\"Rain fell.\"\n".formatted(PROSE);
    byte[] word = Packed.word("<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(PROSE)).bytes();
    byte[] inner = new Packed().with("a.txt", PROSE).bytes();
    return Stream.of(
        new Seed("a.json", utf8(list), 400, false),
        new Seed("a.jsonl", utf8(object + "\n" + object + "\n"), 400, false),
        new Seed("a.csv", utf8(table), 400, false),
        new Seed(
            "a.zip", new Packed().with("a.txt", PROSE).with("b.zip", inner).bytes(), 400, true),
        new Seed("a.docx", word, 400, true),
        new Seed("a.pdf", new Printed().paragraph(PROSE).bytes(), 200, false));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMutationIsReadOrRefused(Seed seed) {
    Random random = new Random(SEED);
    int refused = 0;
    for (int round = 0; round < seed.rounds; round++) {
      byte[] mutated = mutated(seed.bytes, random);
      Readings read = Readings.of(seed.name, mutated);
      assertThat(read.texts().size() + read.refused().size()).as("round %d", round).isPositive();
      assertThat(read.refused().keySet()).allMatch(origin -> origin.startsWith(seed.name));
      if (seed.isChecked) {
        assertThat(read.texts().values()).as("round %d", round).allMatch(PROSE::equals);
      }
      refused += read.refused().isEmpty() ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(seed.rounds / 10);
  }

  /// The file cut off, with bits flipped, or with bytes put in, taken out or doubled.
  private static byte[] mutated(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(16), bytes.length - at);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> {
        byte[] flipped = bytes.clone();
        for (int i = 0; i < length; i++) {
          flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
      case 2 -> joined(bytes, at, new byte[length], at);
      case 3 -> joined(bytes, at, new byte[0], at + length);
      default ->
          joined(bytes, at + length, Arrays.copyOfRange(bytes, at, at + length), at + length);
    };
  }

  /// The bytes up to one place, others, and those from another place.
  private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
    byte[] joined = Arrays.copyOf(bytes, to + between.length + bytes.length - from);
    System.arraycopy(between, 0, joined, to, between.length);
    System.arraycopy(bytes, from, joined, to + between.length, bytes.length - from);
    return joined;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
