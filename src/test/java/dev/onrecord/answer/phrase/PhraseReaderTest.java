package dev.onrecord.answer.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.answer.Sentences;
import dev.onrecord.domain.index.Evidence;
import dev.onrecord.domain.question.AnswerType;
import dev.onrecord.domain.question.Question;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which phrase is taken, by weights that are easy to foresee.
final class PhraseReaderTest {
  private static final Question HOW_MUCH = Sentences.question(AnswerType.MONEY, "how much");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam cost 5 in all. | 5",
        "The dam cost $5 in all. | $5",
        "It cost 5% of all. | 5%",
        "It cost them 5. | 5",
        "It was 2017-18. | 2017-18",
        "It was 3.5 in all. | 3.5"
      })
  void whatBelongsToANumberIsMarkedWithIt(String sentence, String phrase) {
    assertThat(read(sentence, Map.of("start digit", 9.0, "end digit", 9.0))).contains(phrase);
  }

  @ParameterizedTest
  @CsvSource({"It was in the U.K. then., U.K.", "An Anglo-Norman wrote it., Anglo-Norman"})
  void noWordIsCut(String sentence, String phrase) {
    assertThat(read(sentence, Map.of("start capital", 9.0, "end capital", 9.0, "words", -9.0)))
        .contains(phrase);
  }

  @Test
  void noDayIsAPlace() {
    Question where = Sentences.question(AnswerType.PLACE, "where");
    Map<String, Double> capitals = Map.of("start capital", 9.0, "end capital", 9.0, "words", .1);
    assertThat(read(where, "It was Rome Friday.", capitals)).contains("Rome");
    assertThat(read(HOW_MUCH, "It was Rome Friday.", capitals)).contains("Rome Friday");
  }

  @Test
  void whereItIsNotClearWhichAWideOneIsTaken() {
    Map<String, Double> clear = Map.of("start capital", 9.0, "end capital", 9.0, "words", -9.0);
    assertThat(read("It was Rome.", clear)).contains("Rome");
    Map<String, Double> unclear = Map.of("start capital", 9.0, "end digit", .1);
    assertThat(read("It was Rome built by him in 12 BC.", unclear).orElseThrow())
        .startsWith("Rome built");
  }

  @Test
  void noPhraseReachesOverASemicolon() {
    assertThat(read("It rained; snow fell", Map.of("words", 9.0))).contains("snow fell");
  }

  @Test
  void noPhraseEndsInAWordThatOnlyJoins() {
    assertThat(read("rain of the", Map.of("words", 9.0))).contains("rain");
  }

  @Test
  void aSentenceWithoutWordsHasNone() {
    assertThat(read("...", Map.of())).isEmpty();
  }

  @Test
  void theWeightsThatComeWithTheProgramAreOfTheseFeatures() {
    assertThat(PhraseModel.packaged()).isNotNull();
  }

  private static Optional<String> read(String sentence, Map<String, Double> weights) {
    return read(HOW_MUCH, sentence, weights);
  }

  private static Optional<String> read(
      Question question, String sentence, Map<String, Double> weights) {
    double[] all = new double[PhraseModel.COLUMNS.size() * PhraseFeatures.NAMES.size()];
    weights.forEach(
        (name, weight) -> all[PhraseModel.at(0, PhraseFeatures.NAMES.indexOf(name))] = weight);
    Evidence evidence = Sentences.read(question, sentence);
    return new PhraseReader(new PhraseModel(all))
        .read(question, evidence)
        .map(span -> Sentences.words(span, evidence));
  }
}
