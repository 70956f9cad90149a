package dev.onrecord.eval.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.onrecord.domain.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OwnQuestionsTest {
  private static final List<GoldArticle> ARTICLES =
      List.of(
          new GoldArticle(
              "ferry.txt",
              Optional.of("The ferry to Lund"),
              "The ferry to Lund\n\n"
                  + "It leaves at noon, Ines Falk said. On Sunday it leaves at noon."),
          new GoldArticle("frost.txt", Optional.of("Apples"), "Apples\n\nFrost spoiled a third."),
          new GoldArticle(
              "cider.txt", Optional.of("Apples"), "Apples\n\nThe cider festival opens."));

  private final Path file;

  OwnQuestionsTest(@TempDir Path folder) {
    file = folder.resolve("own.jsonl");
  }

  @Test
  void everyFieldIsRead() throws IOException {
    assertThat(
            read(
                """
                {"question": "and when?", \
                "answers": [{"article": "ferry.txt", "quote": "It leaves at noon"}], \
                "speaker": "Ines Falk", "highlight": "at noon", \
                "history": ["what does Falk sail"], "standalone": "when does the ferry leave?"}
                """))
        .containsExactly(
            new GoldQuestion(
                "and when?",
                Set.of(new ArticleSpan(0, new Span(19, 36))),
                Set.of("at noon"),
                Optional.of("Ines Falk"),
                List.of("what does Falk sail"),
                Optional.of("when does the ferry leave?")));
  }

  @Test
  void onlyTheQuestionIsNeeded() throws IOException {
    List<GoldQuestion> questions =
        read("\uFEFF{\"question\": \"who painted it\"}\n\n{\"question\": \"why\"}\r\n");
    assertThat(questions).extracting(GoldQuestion::text).containsExactly("who painted it", "why");
    assertThat(questions).noneMatch(GoldQuestion::answerable);
    assertThat(questions.getFirst().alone()).isEqualTo("who painted it");
  }

  @Test
  void aQuoteThatRepeatsIsAnAnswerInEachPlace() throws IOException {
    assertThat(read(asking("ferry.txt", "leaves at noon")).getFirst().answers())
        .containsExactlyInAnyOrder(
            new ArticleSpan(0, new Span(22, 36)), new ArticleSpan(0, new Span(67, 81)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry.txt", "ferry", "The ferry to Lund"})
  void articlesAreFoundByFileNameOrTitle(String name) throws IOException {
    assertThat(read(asking(name, "On Sunday")).getFirst().isAbout(0)).isTrue();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(asking("ferry.txt", "leaves at dawn"), "'leaves at dawn' is not in ferry.txt"),
        arguments(asking("train.txt", "x"), "no article has the file name or title 'train.txt'"),
        arguments(asking("Apples", "x"), "2 articles have the name 'Apples'"),
        arguments("{\"question\": \"why\", \"answer\": []}", "unknown field \"answer\""),
        arguments("{\"question\": \"why\", \"answers\": {}}", "\"answers\" must be an array"),
        arguments("{\"question\": \"why\", \"answers\": [7]}", "[article, quote]"),
        arguments("{\"question\": \"why\", \"answers\": [{}]}", "\"article\" must be a string"),
        arguments("{\"question\": \"  \"}", "\"question\" must be a string that is not blank"),
        arguments("{\"answers\": []}", "\"question\" must be a string that is not blank, got none"),
        arguments("{\"question\": \"why\", \"history\": \"who\"}", "\"history\" must be an array"),
        arguments("{\"question\": \"why\", \"history\": [1]}", "array of strings, got 1"),
        arguments("{\"question\": \"why\", \"speaker\": \"Falk\"}", "must not have a \"speaker\""),
        arguments("{\"question\": \"" + "x".repeat(2_001) + "\"}", "at most 2,000 characters"),
        arguments(
            asking("frost.txt", "Frost").replace("]}", "], \"highlight\": \"Rain\"}"),
            "the highlight \"Rain\" is not in an article"),
        arguments("[]", "it must be a JSON object, got []"),
        arguments("{\"question\": \"why\"} {}", "not a JSON object"),
        arguments("{\"question\": ", "not a JSON object"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsToldByItsLine(String line, String message) {
    assertThatThrownBy(() -> read("{\"question\": \"when\"}\n\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ", line 3: ")
        .hasMessageContaining(message);
  }

  @Test
  void aFileWithoutQuestionsIsNoSet() {
    assertThatThrownBy(() -> read("\n \n")).hasMessage(file + " has no line with a JSON object");
  }

  @Test
  void otherEncodingsAreToldApart() throws IOException {
    Files.write(file, new byte[] {'{', (byte) 0xE9, '}'});
    assertThatThrownBy(() -> OwnQuestions.read(file, ARTICLES))
        .hasMessage(file + " is not UTF-8; convert it");
  }

  private static String asking(String article, String quote) {
    return "{\"question\": \"why\", \"answers\": [{\"article\": \"%s\", \"quote\": \"%s\"}]}"
        .formatted(article, quote);
  }

  private List<GoldQuestion> read(String lines) throws IOException {
    return OwnQuestions.read(Files.writeString(file, lines), ARTICLES).questions();
  }
}
