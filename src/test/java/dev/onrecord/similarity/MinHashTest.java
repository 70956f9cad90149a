package dev.onrecord.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.onrecord.Submissions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MinHashTest {
  private static final List<String> SEEDS =
      Submissions.seeds().stream()
          .map(seed -> new String(seed.bytes(), StandardCharsets.UTF_8))
          .toList();

  /// Numbered words, so that a share of them is a known share of the shingles.
  private static MinHash numbers(int from, int to) {
    return MinHash.of(String.join(" ", IntStream.range(from, to).mapToObj(n -> "w" + n).toList()));
  }

  @Test
  void signaturesAreKeptAndStay() {
    ByteBuffer bytes = ByteBuffer.allocate(MinHash.BYTES);
    MinHash.of("The bridge over the river will open in May.").write(bytes);
    int[] numbers = new int[MinHash.BYTES / Integer.BYTES];
    bytes.flip().asIntBuffer().get(numbers);
    assertThat(numbers).startsWith(6, -1622542343, -1486133687, -2127090997).endsWith(-2125081947);
    assertThat(MinHash.read(bytes.rewind()).resemblance(numbers(0, 9))).isZero();
  }

  @Test
  void resemblanceAndContainmentAreEstimated() {
    MinHash whole = numbers(0, 1003);
    assertThat(whole.resemblance(whole)).isEqualTo(1);
    assertThat(numbers(0, 503).resemblance(whole)).isEqualTo(.5, within(.1));
    assertThat(numbers(0, 503).containment(whole)).isEqualTo(1, within(.1));
    assertThat(numbers(500, 1503).resemblance(whole)).isEqualTo(1.0 / 3, within(.1));
    assertThat(numbers(500, 1503).containment(whole)).isEqualTo(.5, within(.12));
    assertThat(numbers(1003, 2006).resemblance(whole)).isLessThan(.02);
    assertThat(MinHash.of("").isNearDuplicateOf(MinHash.of(""))).isFalse();
    assertThat(MinHash.of("Brief.").isNearDuplicateOf(MinHash.of("Brief"))).isTrue();
  }

  @Test
  void differentArticlesOnOneSubjectAreNone() {
    for (String one : SEEDS) {
      for (String other : SEEDS) {
        MinHash signature = MinHash.of(other);
        assertThat(MinHash.of(one).isNearDuplicateOf(signature)).isEqualTo(one.equals(other));
        if (!one.equals(other)) {
          assertThat(MinHash.of(one).containment(signature)).isLessThan(.25);
        }
      }
    }
  }

  @Test
  void versionsOfAnArticleAreAndShareABand() {
    Random random = new Random(5);
    for (String text : SEEDS) {
      MinHash signature = MinHash.of(text);
      List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
      List<MinHash> versions = new ArrayList<>();
      versions.add(MinHash.of(String.join(" ", words.subList(0, words.size() / 3))));
      versions.add(MinHash.of(String.join(" ", words.subList(words.size() / 4, words.size()))));
      for (int i = 0; i < words.size() / 20; i++) {
        words.set(random.nextInt(words.size()), "edited" + i);
      }
      versions.add(MinHash.of(String.join(" ", words)));
      for (MinHash version : versions) {
        assertThat(version.isNearDuplicateOf(signature)).isTrue();
        assertThat(Arrays.stream(version.bands()).boxed().toList())
            .containsAnyElementsOf(Arrays.stream(signature.bands()).boxed().toList());
      }
    }
  }
}
