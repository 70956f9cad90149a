package dev.onrecord.eval.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WiceFileTest {
  @Test
  void claimsKnowWhatSupportsThem() throws IOException {
    List<GoldClaim> claims = WiceFile.read(TestFiles.WICE);
    assertThat(claims).extracting(GoldClaim::supported).containsExactly(true, true, false, false);
    assertThat(claims)
        .extracting(GoldClaim::supporting)
        .containsExactly(Set.of(1, 2), Set.of(2), Set.of(), Set.of(0));
    assertThat(claims.getFirst().page()).hasSize(4).endsWith("Dogs travel free.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"supported\" | \"true\" | \"label\" must be one of [supported, partially_supported,",
        "[[1], [1, 2]] | [[4]] | a supporting sentence must be a number in [0, 4), got 4",
        "[[1], [1, 2]] | [[\"x\"]] | a supporting sentence must be a number in [0, 4), got \"x\"",
        "\"claim\" | \"said\" | \"claim\" must be a string that is not blank, got none",
        "\"evidence\" | \"page\" | \"evidence\" must have at least one sentence",
      })
  void aMistakeIsToldByItsLine(String right, String wrong, String message, @TempDir Path folder)
      throws IOException {
    String first = Files.readAllLines(TestFiles.WICE).getFirst();
    Path file =
        Files.writeString(folder.resolve("wice.jsonl"), first + "\n" + first.replace(right, wrong));
    assertThatThrownBy(() -> WiceFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ", line 2: ")
        .hasMessageContaining(message);
  }
}
