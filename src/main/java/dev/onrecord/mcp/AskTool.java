package dev.onrecord.mcp;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.IndexBacklog;
import dev.onrecord.ask.AnswerListener;
import dev.onrecord.ask.ConversationId;
import dev.onrecord.ask.Conversations;
import dev.onrecord.ask.SavedTurn;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.CitationView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The tool `ask`: answers a question and saves the answer.
record AskTool(Archive archive, Conversations conversations) implements Tool {
  @Override
  public String name() {
    return "ask";
  }

  @Override
  public ToolOutput call(Arguments arguments, Links links) {
    Request request =
        new Request(
            ScopeArguments.question(arguments, "question"),
            List.of(),
            ScopeArguments.scope(arguments, archive),
            mode(arguments),
            ScopeArguments.filtering(arguments));
    SavedTurn kept = conversations.ask(request, conversation(arguments), AnswerListener.NONE);
    List<String> notices = new ArrayList<>(kept.notices());
    IndexBacklog.notice(archive.maintenance().lacking()).ifPresent(notices::add);
    AnswerView answer = AnswerView.of(kept.answer(), kept.conversation(), notices);
    return new ToolOutput(answer, text(answer, links));
  }

  private static Optional<String> conversation(Arguments arguments) {
    Optional<String> id = arguments.text("conversation");
    if (id.isPresent() && !ConversationId.isValid(id.get())) {
      throw new ToolError(
          "conversation must be an id that an answer gave, such as c_1a2b3c, got '%s'"
              .formatted(id.get()));
    }
    return id;
  }

  private static Mode mode(Arguments arguments) {
    String name = arguments.text("mode").orElse(Mode.AUTO.wireName());
    return Arrays.stream(Mode.values())
        .filter(mode -> mode.wireName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ToolError(
                    "mode must be auto, extractive or generative, got '%s'".formatted(name)));
  }

  private static String text(AnswerView answer, Links links) {
    StringBuilder text = new StringBuilder();
    answer.notices().forEach(notice -> text.append(notice).append('\n'));
    text.append(answer.answer()).append("\n\n");
    append(text, answer.citations(), links);
    if (!answer.nearest().isEmpty()) {
      text.append("Nearest passages (not an answer):\n");
      append(text, answer.nearest(), links);
    }
    return text.append("Conversation: ").append(answer.conversation()).toString();
  }

  private static void append(StringBuilder text, List<CitationView> citations, Links links) {
    for (CitationView citation : citations) {
      text.append("[%d] ".formatted(citation.n()))
          .append(ShownPassage.text(citation, links))
          .append('\n');
    }
  }
}
