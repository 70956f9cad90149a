package dev.onrecord.answer.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.answer.Sentences;
import dev.onrecord.domain.AnswerType;
import dev.onrecord.domain.Evidence;
import dev.onrecord.domain.Question;
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
        "It cost them 5. | 5"
      })
  void whatBelongsToANumberIsMarkedWithIt(String sentence, String phrase) {
    assertThat(read(sentence, Map.of("start digit", 9.0, "end digit", 9.0))).contains(phrase);
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
    double[] all = new double[PhraseModel.COLUMNS.size() * PhraseFeatures.NAMES.size()];
    weights.forEach(
        (name, weight) -> all[PhraseModel.at(0, PhraseFeatures.NAMES.indexOf(name))] = weight);
    Evidence evidence = Sentences.read(HOW_MUCH, sentence);
    return new PhraseReader(new PhraseModel(all))
        .read(HOW_MUCH, evidence)
        .map(span -> Sentences.words(span, evidence));
  }
}
