package dev.onrecord.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.FilledHomes;
import dev.onrecord.Submissions;
import dev.onrecord.encode.Encoder;
import dev.onrecord.question.Asked;
import dev.onrecord.question.QuestionReader;
import dev.onrecord.retrieve.lucene.LuceneIndex;
import dev.onrecord.retrieve.lucene.LuceneVocabulary;
import dev.onrecord.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How words are read, beside the five articles and the real model.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpellingTest {
  private static final Path LISTS = Path.of("src", "test", "resources", "spelling");

  private final QuestionReader reader = new QuestionReader();
  private final Encoder encoder = new Encoder("", 1);
  private final LuceneIndex index;
  private final KnownWords words;

  SpellingTest(@TempDir Path home) {
    FilledHomes.fill(home, Submissions.seeds());
    index =
        LuceneIndex.open(home.resolve("index"), Encoder.FINGERPRINT + " " + Segmenter.FINGERPRINT);
    words = new KnownWords(new LuceneVocabulary(index), encoder);
  }

  @AfterAll
  void close() {
    index.close();
    encoder.close();
  }

  /// Words of the articles, misspelled by leaving out, doubling, swapping and replacing letters,
  /// and by ear. A letter in the place of another is not forgiven in most names, as it makes other
  /// people's.
  @Test
  void mostMisspelledWordsAreReadRightlyAndNoneWrongly() throws IOException {
    List<String> lines = Files.readAllLines(LISTS.resolve("misspelled.csv"));
    int right = 0;
    for (String line : lines) {
      String typed = line.substring(0, line.indexOf(','));
      String meant = line.substring(line.indexOf(',') + 1);
      String read = read(typed);
      assertThat(List.of(typed, meant)).anyMatch(read::equalsIgnoreCase);
      right += read.equalsIgnoreCase(meant) ? 1 : 0;
    }
    assertThat(lines).hasSizeGreaterThan(60);
    assertThat(right / (double) lines.size()).isGreaterThanOrEqualTo(.75);
  }

  /// Names and words that the articles do not have, most of them near ones that they have.
  @Test
  void whatIsAbsentStaysAbsent() throws IOException {
    List<String> absent = Files.readAllLines(LISTS.resolve("absent.txt"));
    List<String> changed = absent.stream().filter(word -> !read(word).equals(word)).toList();
    assertThat(absent).hasSizeGreaterThan(60).noneMatch(words::has);
    assertThat(changed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "what did makarov thretten, what did makarov threaten, Read 'thretten' as 'threaten'.",
    "What did Nesternko say?, What did Nesterenko say?, Read 'Nesternko' as 'Nesterenko'.",
    "waht does the Kremlin want, what does the Kremlin want, Read 'waht' as 'what'.",
    "WHAT DID THE KREMILN WANT, WHAT DID THE KREMLIN WANT, Read 'KREMILN' as 'KREMLIN'.",
    "did mcfual vent, did mcfual vent,",
    "what did Baluevsky say, what did Baluyevsky say, Read 'Baluevsky' as 'Baluyevsky'.",
    "what did Lawrow say, what did Lavrov say, Read 'Lawrow' as 'Lavrov'.",
    "what did Sergei Lavrov say, what did Sergey Lavrov say, Read 'Sergei' as 'Sergey'.",
    "anti-misile systems, anti-missile systems, Read 'misile' as 'missile'.",
  })
  void whatWasReadDifferentlyIsTold(String typed, String read, String notice) {
    Asked asked = reader.readAll(typed, words);
    assertThat(asked.text()).isEqualTo(read);
    assertThat(asked.notices()).isEqualTo(notice == null ? List.of() : List.of(notice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what did Sergei say",
        "who is Medvedeva",
        "what are the defences for",
        "who's the misil.e@example.com misile2 misile_x",
        "why didn't they",
        "Warum wurde das Spiel abgebrochen?",
        "Чем угрожал Макаров",
      })
  void otherTextStaysAsItIs(String typed) {
    assertThat(reader.readAll(typed, words).text()).isEqualTo(typed);
  }

  @Test
  void eachTermStandsAtItsPlaceInTheTextThatIsRead() {
    Asked asked = reader.readAll("pls tell me what Nesternko said about the misile shild", words);
    assertThat(asked.text()).isEqualTo("what Nesterenko said about the missile shield");
    assertThat(asked.parts().getFirst().question().terms())
        .hasSize(3)
        .allSatisfy(term -> assertThat(term.span().of(asked.text())).isEqualTo(term.text()));
  }

  @Test
  void aTextOfUnknownWordsIsLeftAlone() {
    String typed = "thretten misile shild ".repeat(30).strip();
    Asked asked = reader.readAll(typed, words);
    assertThat(asked.text()).endsWith("thretten misile shild");
  }

  private String read(String word) {
    String text = reader.readAll("about " + word + " now", words).text();
    return text.substring("about ".length(), text.length() - " now".length());
  }
}
