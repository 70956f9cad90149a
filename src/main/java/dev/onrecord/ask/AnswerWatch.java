package dev.onrecord.ask;

import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Watches how answers are made that somebody is given, from around it. It runs the work that it is
/// handed, once and on the same thread, and returns or throws what that does.
public interface AnswerWatch {
  /// A watch that does not look.
  AnswerWatch NONE =
      new AnswerWatch() {
        @Override
        public Answer answer(Request request, Supplier<Answer> making) {
          return making.get();
        }

        @Override
        public <T> T stage(Stage stage, Supplier<T> work, ToIntFunction<T> count) {
          return work.get();
        }
      };

  /// Runs what makes an answer.
  ///
  /// @param making throws [java.util.concurrent.CancellationException] if its reader left
  Answer answer(Request request, Supplier<Answer> making);

  /// Runs a stage of an answer, within [#answer].
  ///
  /// @param count how many things the stage gave, such as pieces of evidence
  <T> T stage(Stage stage, Supplier<T> work, ToIntFunction<T> count);
}
