package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of gold statements.
final class StatementSetTest {
  private static final String TEXT = "Ana Ruiz said no. No, she told La Voce.";

  private final Path folder;

  StatementSetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeArticles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.txt"), "It rained.");
    Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xff});
  }

  @Test
  void aLineIsAStatement() throws IOException {
    StatementSet set =
        read(
            """
            {"article": "a.txt", "words": "Ana Ruiz", "kind": "indirect", "speaker": "Ana Ruiz"}

            {"article": "a.txt", "words": "No, she", "kind": "direct", "speaker": ["Ana Ruiz", "Ruiz"], "via": ["La Voce", null], "optional": true}
            {"article": "b.txt"}
            """);
    assertThat(set.articles())
        .containsExactly(
            new StatementSet.AnnotatedArticle(
                "a.txt",
                TEXT,
                List.of(
                    new GoldStatement(
                        new Span(0, 8),
                        "indirect",
                        List.of("Ana Ruiz"),
                        List.of(Optional.empty()),
                        false),
                    new GoldStatement(
                        new Span(18, 25),
                        "direct",
                        List.of("Ana Ruiz", "Ruiz"),
                        List.of(Optional.of("La Voce"), Optional.empty()),
                        true))),
            new StatementSet.AnnotatedArticle("b.txt", "It rained.", List.of()));
  }

  @Test
  void aSpeakerThatTheArticleDoesNotTellIsNull() throws IOException {
    StatementSet set =
        read("{\"article\": \"a.txt\", \"words\": \"said\", \"kind\": \"x\", \"speaker\": null}");
    assertThat(set.articles().getFirst().statements().getFirst().speakers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"words": "said"}                                    | "article" must be a string
          {"article": "a.txt", "words": " ", "kind": "x"}      | "words" must be a string
          {"article": "a.txt", "words": "said"}                | "kind" must be a string
          {"article": "a.txt", "words": "says", "kind": "x"}   | 'says' must be in the article exactly once, but they are not in it
          {"article": "a.txt", "words": "o", "kind": "x"}      | 'o' must be in the article exactly once, but they are in it several times
          {"article": "bad.txt", "words": "a", "kind": "x"}    | bad.txt cannot be read: it is not UTF-8
          not JSON                                             | not JSON
          """)
  void anotherLineIsRefusedWithItsPlace(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.resolve("set.jsonl") + ":1: ")
        .hasMessageContaining(message);
  }

  private StatementSet read(String lines) throws IOException {
    return StatementSet.read(Files.writeString(folder.resolve("set.jsonl"), lines));
  }
}
