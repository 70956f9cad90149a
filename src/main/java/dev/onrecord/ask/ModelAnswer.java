package dev.onrecord.ask;

import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.settings.ModelUse;
import java.util.List;
import java.util.Optional;

/// What came of asking a language model for an answer.
///
/// @param answer what is left of it; none where the passages must do
/// @param model that wrote it
/// @param notices for the reader
record ModelAnswer(
    Optional<Outcome.Answered> answer, Optional<ModelUse> model, List<String> notices) {
  /// No model was asked.
  static final ModelAnswer NOTHING = new ModelAnswer(Optional.empty(), Optional.empty(), List.of());

  ModelAnswer {
    notices = List.copyOf(notices);
  }

  /// Tells one written answer from another; empty where the passages are the answer.
  String fingerprint() {
    return answer.map(a -> model + a.sentences().toString()).orElse("");
  }
}
