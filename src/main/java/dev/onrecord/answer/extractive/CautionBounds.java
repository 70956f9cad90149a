package dev.onrecord.answer.extractive;

import dev.onrecord.domain.settings.Caution;
import dev.onrecord.learned.LearnedNumbers;
import java.util.Map;

/// How probable it must be that a sentence is about what is asked, and that it answers.
///
/// @param topic in [0, 1]
/// @param answer in [0, 1]
record CautionBounds(double topic, double answer) {
  private static final Map<String, Double> LEARNED = LearnedNumbers.read("/answer/caution.tsv");

  static CautionBounds of(Caution caution) {
    return new CautionBounds(learned(caution + "-topic"), learned(caution + "-answer"));
  }

  private static double learned(String name) {
    Double number = LEARNED.get(name);
    if (number == null) {
      throw new IllegalStateException("there is no bound " + name);
    }
    return number;
  }
}
