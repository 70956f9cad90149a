package dev.onrecord.ask;

import dev.onrecord.domain.answer.Stage;
import dev.onrecord.domain.conversation.Answer;
import dev.onrecord.domain.conversation.Request;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Watches how answers are made, to time or trace them. It runs the work that it is given once, on
/// the same thread, and returns or throws what the work does.
public interface AnswerWatch {
  /// A watch that does nothing.
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

  /// Runs the making of an answer.
  ///
  /// @param making throws [java.util.concurrent.CancellationException] if the reader left
  Answer answer(Request request, Supplier<Answer> making);

  /// Runs a stage of an answer, within [#answer].
  ///
  /// @param count how many things the stage gave, such as pieces of evidence
  <T> T stage(Stage stage, Supplier<T> work, ToIntFunction<T> count);

  /// This watch with another one inside it, which watches the stages only.
  default AnswerWatch around(AnswerWatch inner) {
    AnswerWatch outer = this;
    return new AnswerWatch() {
      @Override
      public Answer answer(Request request, Supplier<Answer> making) {
        return outer.answer(request, making);
      }

      @Override
      public <T> T stage(Stage stage, Supplier<T> work, ToIntFunction<T> count) {
        return outer.stage(stage, () -> inner.stage(stage, work, count), count);
      }
    };
  }
}
