package dev.onrecord.cli;

import dev.onrecord.archive.IndexBacklog;
import dev.onrecord.ask.AnswerListener;
import dev.onrecord.ask.ConversationId;
import dev.onrecord.ask.QuestionText;
import dev.onrecord.ask.SavedTurn;
import dev.onrecord.ask.SearchResult;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.conversation.Request;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Mode;
import dev.onrecord.domain.question.Scope;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Asks one question and saves the answer.
@Command(
    name = "ask",
    description = "Ask the archive a question. The answer is quotes with their sources.",
    footer = {
      "",
      "Example:",
      "  onrecord ask --home my-archive \"who is the president of Romania\""
    },
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Mixin private EngineOptions options = new EngineOptions();

  @Mixin private CollectionOption collection = new CollectionOption();

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private ScopeOptions limits = new ScopeOptions();

  @Option(
      names = "--search-everything",
      description =
          "Search all articles, even if the question names an outlet or days, such as 'articles"
              + " from 2009'.")
  private boolean searchEverything;

  @Option(names = "--json", description = "Print the answer as JSON, as POST /api/ask gives it.")
  private boolean json;

  @Option(
      names = "--explain",
      description = "Print why each sentence has its rank, in place of the answer.")
  private boolean explain;

  @ArgGroup private Continuation continuation = new Continuation();

  /// The conversation that the question continues: at most one of the two options.
  private static final class Continuation {
    @Option(
        names = "--conversation",
        paramLabel = "ID",
        description = "Continue this conversation. --json prints the id of a conversation.")
    private @Nullable String id;

    @Option(names = "--continue", description = "Continue the conversation that was used last.")
    private boolean latest;
  }

  @Parameters(paramLabel = "QUESTION", description = "The question, in quotation marks.")
  private String question = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  AskCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    QuestionText.objection(question)
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    if (continuation.id != null && !ConversationId.isValid(continuation.id)) {
      throw new ParameterException(
          spec.commandLine(),
          "--conversation must be an id such as c_1a2b3c, got '" + continuation.id + "'.");
    }
    limits.scope();
    Settings settings = options.settings().withModel(model.settings());
    options.requireFolder();
    try (OpenHome open = opener.open(collection.known(options.home), settings)) {
      ArchivePreparation.prepare(open, options.home, collection, "ask");
      Scope scope = limits.scopeOf(open.archive());
      Filtering filtering = searchEverything ? Filtering.NONE : Filtering.READ;
      if (explain) {
        explain(open, scope, filtering);
        return 0;
      }
      SavedTurn saved =
          open.conversations()
              .ask(
                  new Request(question, List.of(), scope, Mode.AUTO, filtering),
                  id(open),
                  AnswerListener.NONE);
      List<String> notices = new ArrayList<>(saved.notices());
      IndexBacklog.notice(open.archive().maintenance().lacking()).ifPresent(notices::add);
      print(AnswerView.of(saved.answer(), saved.conversation(), notices));
    }
    return 0;
  }

  private void explain(OpenHome open, Scope scope, Filtering filtering) {
    PrintWriter out = spec.commandLine().getOut();
    SearchResult ranking = open.questions().search(question, scope, filtering, 0);
    ranking.filtered().notices().forEach(out::println);
    ExplanationPrinter.print(ranking.explanations(), out);
  }

  /// The id of the conversation to continue; empty to start a new one.
  private Optional<String> id(OpenHome open) {
    if (!continuation.latest) {
      return Optional.ofNullable(continuation.id);
    }
    Optional<String> id = open.conversations().lastUsed();
    if (id.isEmpty()) {
      throw new IllegalStateException(
          "%s has no conversation to continue; ask without --continue first"
              .formatted(collection.folder(options.home)));
    }
    return id;
  }

  private void print(AnswerView answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.pretty(answer, collection.base()));
      out.flush();
    } else {
      new AnswerPrinter(out, Ansi.AUTO, collection.base()).print(answer);
    }
  }
}
