package dev.onrecord.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Claim;
import dev.onrecord.domain.answer.Exhibit;
import dev.onrecord.domain.conversation.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A language model's work on one answer, within one limit of time. For one thread.
public final class ModelSession implements AutoCloseable {
  private static final int MOST_CLAIMS = 12;
  private static final int MOST_QUESTIONS = 8;
  private static final int LONGEST_QUESTION = 300;

  /// The answer can begin only after the question was rewritten, so the rewrite must be quick.
  private static final Duration LONGEST_REWRITE = Duration.ofSeconds(5);

  private final Prompts prompts;
  private final ModelCaller caller;
  private final Deadline deadline;
  private final Runnable waiting;
  private final Runnable closing;

  ModelSession(
      Prompts prompts, ModelCaller caller, Deadline deadline, Runnable waiting, Runnable closing) {
    this.prompts = prompts;
    this.caller = caller;
    this.deadline = deadline;
    this.waiting = waiting;
    this.closing = closing;
  }

  /// Has an answer written from evidence.
  ///
  /// @param claims called with each sentence as soon as it is written
  /// @throws ModelFailure if there is no complete answer; the sentences until then were passed on
  public void write(String question, List<Exhibit> evidence, Consumer<Claim> claims) {
    ClaimReader reader = new ClaimReader(evidence);
    int[] count = new int[1];
    call(
        PromptFile.ANSWER,
        Map.of("question", PromptData.string(question), "evidence", PromptData.evidence(evidence)),
        Schemas.ANSWER,
        deadline,
        object ->
            reader
                .read(object)
                .ifPresent(
                    claim -> {
                      if (++count[0] > MOST_CLAIMS) {
                        throw new ModelFailure(Fault.TOO_LONG, "its answer does not end");
                      }
                      claims.accept(claim);
                    }));
    if (count[0] == 0) {
      throw new ModelFailure(Fault.SILENT, "it gave no sentence");
    }
  }

  /// Has a follow-up question rewritten so that it stands alone. The result is not checked here.
  ///
  /// @param turns of the conversation before the question, oldest first
  /// @throws ModelFailure if there is no reply in time
  public Optional<String> standAlone(String question, List<Turn> turns) {
    AtomicReference<Optional<String>> rewritten = new AtomicReference<>(Optional.empty());
    call(
        PromptFile.STAND_ALONE,
        Map.of(
            "question",
            PromptData.string(question),
            "conversation",
            PromptData.conversation(turns)),
        Schemas.QUESTION,
        deadline.within(LONGEST_REWRITE),
        object -> rewritten.set(question(object.path("question"))));
    return rewritten.get();
  }

  /// Asks whether quotes say what a sentence says.
  ///
  /// @throws ModelFailure if there is no reply in time
  public boolean supported(String sentence, List<Citation> quotes) {
    boolean[] supported = new boolean[1];
    call(
        PromptFile.CHECK_SUPPORT,
        Map.of("sentence", PromptData.string(sentence), "quotes", PromptData.quotes(quotes)),
        Schemas.SUPPORT,
        deadline,
        object -> supported[0] = object.path("supported").asBoolean(false));
    return supported[0];
  }

  /// Has questions suggested that the evidence may answer.
  ///
  /// @throws ModelFailure if there is no reply in time
  public List<String> suggest(String question, List<Exhibit> evidence) {
    List<String> suggested = new ArrayList<>();
    call(
        PromptFile.SUGGEST,
        Map.of("question", PromptData.string(question), "evidence", PromptData.evidence(evidence)),
        Schemas.QUESTIONS,
        deadline,
        object -> object.path("questions").forEach(q -> question(q).ifPresent(suggested::add)));
    return suggested.stream().distinct().limit(MOST_QUESTIONS).toList();
  }

  private static Optional<String> question(JsonNode node) {
    return Optional.of(node.asText("").replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_QUESTION);
  }

  private void call(
      PromptFile prompt,
      Map<String, String> values,
      ResponseFormat format,
      Deadline until,
      Consumer<ObjectNode> objects) {
    caller.call(prompts.prompt(prompt).fill(values), format, until, waiting, objects);
  }

  @Override
  public void close() {
    closing.run();
  }
}
