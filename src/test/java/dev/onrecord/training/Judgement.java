package dev.onrecord.training;

import java.util.List;

/// The sentence that ranks first for a question, to be taken as an answer or not.
///
/// @param adversarialSet whether some of the set's own questions have no answer
/// @param features of that sentence
record Judgement(
    String set,
    boolean adversarialSet,
    boolean foreign,
    boolean answerable,
    int fold,
    List<Double> features) {
  static Judgement of(Example example, int first, boolean adversarialSet) {
    return new Judgement(
        example.set(),
        adversarialSet,
        example.foreign(),
        example.answerable(),
        example.fold(),
        example.candidates().get(first).sufficiency());
  }
}
