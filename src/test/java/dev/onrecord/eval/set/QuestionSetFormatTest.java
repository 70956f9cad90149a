package dev.onrecord.eval.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionSetFormatTest {
  static Stream<Arguments> files() {
    return Stream.of(
        arguments(TestFiles.SQUAD, QuestionSetFormat.SQUAD),
        arguments(TestFiles.JSONL, QuestionSetFormat.JSONL),
        arguments(TestFiles.CANARD, QuestionSetFormat.CANARD),
        arguments(TestFiles.WICE, QuestionSetFormat.WICE));
  }

  @ParameterizedTest
  @MethodSource("files")
  void formatsAreToldByContent(Path file, QuestionSetFormat format) throws IOException {
    assertThat(QuestionSetFormat.of(file)).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7",
        "[]",
        "{}",
        "[7]",
        "[{\"question\": 1}]",
        "{\"Rewrite\": 1}",
        "plain text",
        "{\"a"
      })
  void otherFilesAreInNoKnownFormat(String content, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("set"), content);
    assertThatThrownBy(() -> QuestionSetFormat.of(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + " has no known format")
        .hasMessageContainingAll("squad (an object with \"data\")", "canard (an array of objects");
  }
}
