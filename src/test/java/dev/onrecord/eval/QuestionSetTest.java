package dev.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SQuAD files.
final class QuestionSetTest {
  private static final String SQUAD =
      """
      {"version": "v2.0", "data": [
        {"title": "Snow", "paragraphs": [
          {"context": "Snow 🌨️ closed 👍 the pass.", "qas": [
            {"question": "What was closed?", "answers": [
              {"text": "the pass", "answer_start": 17},
              {"text": "pass", "answer_start": 21},
              {"text": "the pass", "answer_start": 17}]},
            {"question": "What opened?", "is_impossible": true, "answers": [],
             "plausible_answers": [{"text": "Snow", "answer_start": 0}]}]},
          {"context": "No question is about this.", "qas": []}]},
        {"title": "Sea", "paragraphs": [
          {"context": "The sea rose.", "qas": [
            {"question": "What rose?", "answers": [{"text": "The sea", "answer_start": 0}]}]}]}]}
      """;

  private final Path file;

  QuestionSetTest(@TempDir Path folder) {
    file = folder.resolve("set.json");
  }

  @Test
  void everyParagraphIsAnArticle() throws IOException {
    assertThat(read(SQUAD).articles())
        .containsExactly(
            new QuestionSet.Source("Snow", "Snow 🌨️ closed 👍 the pass."),
            new QuestionSet.Source("Snow", "No question is about this."),
            new QuestionSet.Source("Sea", "The sea rose."));
  }

  @Test
  void codePointsBecomeUtf16() throws IOException {
    QuestionSet set = read(SQUAD);
    String text = set.articles().getFirst().text();
    assertThat(set.questions().getFirst().answers())
        .extracting(span -> span.of(text))
        .containsExactly("the pass", "pass");
  }

  @Test
  void questionsKnowTheirArticleAndWhetherItAnswers() throws IOException {
    assertThat(read(SQUAD).questions())
        .extracting(QuestionSet.Asked::article)
        .containsExactly(0, 0, 2);
    assertThat(read(SQUAD).questions())
        .extracting(QuestionSet.Asked::answerable)
        .containsExactly(true, false, true);
    assertThat(read(SQUAD).questions().getLast())
        .isEqualTo(new QuestionSet.Asked("What rose?", 2, Set.of(new Span(0, 7))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "7", "{\"data\": {}}", "{\"questions\": []}", ""})
  void otherJsonIsNotSquad(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is not SQuAD JSON: it has no array \"data\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not JSON", "{\"data\": ["})
  void whatIsNotJsonCannotBeRead(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10, 14, 99})
  void anAnswerOutsideItsParagraphIsNotSquad(int start) {
    String json =
        SQUAD.replace(
            "\"The sea\", \"answer_start\": 0", "\"The sea\", \"answer_start\": " + start);
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("What rose?");
  }

  @Test
  void aFileThatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> QuestionSet.squad(file)).isInstanceOf(IOException.class);
  }

  private QuestionSet read(String json) throws IOException {
    return QuestionSet.squad(Files.writeString(file, json));
  }
}
