package dev.onrecord.eval.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.domain.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SquadFileTest {
  private final Path file;

  SquadFileTest(@TempDir Path folder) {
    file = folder.resolve("set.json");
  }

  @Test
  void everyParagraphIsAnArticle() throws IOException {
    assertThat(SquadFile.read(TestFiles.SQUAD).articles())
        .extracting(article -> article.title().orElseThrow() + ": " + article.text().length())
        .containsExactly("Harbour: 99", "Harbour: 45", "Orchard: 53");
  }

  @Test
  void codePointsBecomeUtf16() throws IOException {
    String emoji = "Snow 🌨️ closed 👍 the pass.";
    Files.writeString(
        file,
        """
        {"data": [{"title": "Snow", "paragraphs": [{"context": "%s", "qas": [
          {"question": "What was closed?", "answers": [
            {"text": "the pass", "answer_start": 17}, {"text": "pass", "answer_start": 21},
            {"text": "the pass", "answer_start": 17}]}]}]}]}
        """
            .formatted(emoji));
    assertThat(SquadFile.read(file).questions().getFirst().answers())
        .extracting(place -> place.span().of(emoji))
        .containsExactlyInAnyOrder("the pass", "pass");
  }

  @Test
  void questionsKnowTheirArticleAndWhetherItAnswers() throws IOException {
    List<GoldQuestion> questions = SquadFile.read(TestFiles.SQUAD).questions();
    assertThat(questions)
        .extracting(GoldQuestion::answerable)
        .containsExactly(true, true, false, true);
    assertThat(questions.getLast())
        .isEqualTo(
            new GoldQuestion(
                "What spoiled the apples in Hallow Valley?",
                Set.of(new ArticleSpan(2, new Span(0, 5))),
                Set.of("Frost"),
                Optional.empty(),
                List.of(),
                Optional.empty()));
  }

  @Test
  void anArticleThatRepeatsIsTheFirst() throws IOException {
    Files.writeString(
        file,
        """
        {"data": [{"title": "A", "paragraphs": [
          {"context": "The sea rose.", "qas": []},
          {"context": "Nothing else.", "qas": []},
          {"context": "The sea rose.", "qas": [
            {"question": "What rose?", "answers": [{"text": "The sea", "answer_start": 0}]}]}]}]}
        """);
    QuestionSet set = SquadFile.read(file);
    assertThat(set.articles()).extracting(GoldArticle::name).containsExactly("0.txt", "1.txt");
    assertThat(set.questions().getFirst().answers())
        .containsExactly(new ArticleSpan(0, new Span(0, 7)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "7", "{\"data\": {}}", "{\"questions\": []}", ""})
  void otherJsonIsNotSquad(String json) {
    assertThatThrownBy(() -> SquadFile.read(Files.writeString(file, json)))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is not SQuAD JSON: the array \"data\" is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\": []}", "{\"data\": [{\"x\": 1}]}"})
  void aSetNeedsAQuestion(String json) {
    assertThatThrownBy(() -> SquadFile.read(Files.writeString(file, json)))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " has no question: it needs \"paragraphs\" with \"qas\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not JSON", "{\"data\": ["})
  void whatIsNotJsonCannotBeRead(String text) {
    assertThatThrownBy(() -> SquadFile.read(Files.writeString(file, text)))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10, 50, 999})
  void anAnswerOutsideItsParagraphIsNotSquad(int start) throws IOException {
    String json =
        Files.readString(TestFiles.SQUAD)
            .replace("\"Frost\", \"answer_start\": 0", "\"Frost\", \"answer_start\": " + start);
    assertThatThrownBy(() -> SquadFile.read(Files.writeString(file, json)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("What spoiled the apples");
  }

  @Test
  void aBlankQuestionIsToldByItsId() throws IOException {
    String json = Files.readString(TestFiles.SQUAD).replace(" Who sails the ferry? ", "  ");
    assertThatThrownBy(() -> SquadFile.read(Files.writeString(file, json)))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("\"q2\"", "blank");
  }

  @Test
  void aFileThatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> SquadFile.read(file)).isInstanceOf(IOException.class);
  }
}
