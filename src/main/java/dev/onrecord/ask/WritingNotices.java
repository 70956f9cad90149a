package dev.onrecord.ask;

import dev.onrecord.llm.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader is told of a language model's part in an answer.
final class WritingNotices {
  private static final String PASSAGES = ": these are the passages themselves.";

  private WritingNotices() {}

  /// @param fault why the model did not answer to the end
  /// @param answered whether any of its sentences is shown
  /// @param dropped how many of its sentences are not
  static List<String> of(Optional<Fault> fault, boolean answered, int dropped) {
    List<String> notices = new ArrayList<>();
    if (!answered && dropped > 0) {
      notices.add("Nothing that the language model wrote is supported by its quotes" + PASSAGES);
      return notices;
    }
    fault.ifPresent(
        f ->
            notices.add(
                "The language model "
                    + f.words()
                    + (answered ? ": these are the sentences that it finished." : PASSAGES)));
    if (dropped == 1) {
      notices.add("One sentence of the language model is left out: its quotes do not support it.");
    } else if (dropped > 1) {
      notices.add(
          "%d sentences of the language model are left out: their quotes do not support them."
              .formatted(dropped));
    }
    return notices;
  }
}
