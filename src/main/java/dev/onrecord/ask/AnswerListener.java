package dev.onrecord.ask;

import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Outcome;
import java.util.List;

/// Hears an answer while a language model writes it; of answers that are made at once, nothing.
/// What a method throws ends the model's work and comes out of [QuestionAnswering].
public interface AnswerListener {
  /// A listener that does not listen.
  AnswerListener NONE =
      new AnswerListener() {
        @Override
        public void sources(List<Citation> candidates) {}

        @Override
        public void sentence(Outcome.Sentence sentence, List<Citation> citations) {}

        @Override
        public void waiting() {}
      };

  /// Called once, before anything is written.
  ///
  /// @param candidates passages that answer by themselves
  void sources(List<Citation> candidates);

  /// Called with each sentence once it is checked.
  ///
  /// @param citations all of the answer so far, in the order of their numbers; the new ones last
  void sentence(Outcome.Sentence sentence, List<Citation> citations);

  /// Called several times a second while the model is waited for.
  void waiting();
}
