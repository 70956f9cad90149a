package dev.onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.Answer;
import dev.onrecord.domain.Scope;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Asks one question.
@Command(
    name = "ask",
    description = "Ask a question; the answer is quotes with their sources.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Mixin private HomeOptions options = new HomeOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  @Option(names = "--json", description = "Print the answer as the HTTP endpoint gives it.")
  private boolean json;

  @Option(
      names = "--explain",
      description = "Print why each sentence stands where it stands, instead of the answer.")
  private boolean explain;

  @Parameters(paramLabel = "QUESTION", description = "The question, in quotation marks.")
  private String question = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final HomeOpener opener;

  AskCommand(HomeOpener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    QuestionAnswering.objection(question)
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    try (OpenHome open =
        opener.open(options.home, options.settings().withModel(model.settings()))) {
      open.fillIfEmpty();
      if (explain) {
        ExplanationPrinter.print(
            open.questions().explain(question, Scope.EVERYTHING), spec.commandLine().getOut());
        return 0;
      }
      long start = System.nanoTime();
      Answer answer = open.questions().ask(question, Scope.EVERYTHING);
      print(
          AnswerView.of(
              answer,
              "c_" + UUID.randomUUID(),
              List.of(),
              (System.nanoTime() - start) / 1_000_000));
    }
    return 0;
  }

  private void print(AnswerView answer) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
      out.flush();
    } else {
      new AnswerPrinter(out, Ansi.AUTO).print(answer);
    }
  }
}
