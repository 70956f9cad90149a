package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.onrecord.Documentation;
import dev.onrecord.Onrecord;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// The commands of the program in README.md and the pages: the program accepts each as written.
final class DocumentedCommandsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:java -jar target/onrecord\\.jar|target/onrecord/bin/onrecord) (.+)$");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern OPTION = Pattern.compile("`(--[a-z][a-z-]+)(?: [A-Z]+)?`");

  static List<String> commands() {
    return Documentation.pages().stream()
        .flatMap(page -> page.indented().stream())
        .map(block -> block.replace("\\\n", " "))
        .flatMap(block -> COMMAND.matcher(block).results())
        .map(command -> command.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandIsAccepted(String command) {
    String[] arguments =
        ARGUMENT
            .matcher(command)
            .results()
            .map(each -> Stream.of(1, 2, 3).map(each::group).filter(g -> g != null).findFirst())
            .flatMap(each -> each.stream())
            .toArray(String[]::new);
    assertThatCode(() -> OnrecordCommand.line(Onrecord::start).parseArgs(arguments))
        .doesNotThrowAnyException();
  }

  @Test
  void everyCommandIsShown() {
    assertThat(commands().stream().map(command -> command.split(" ", 2)[0]))
        .containsAll(List.of("serve", "ask", "index", "eval", "bench", "backup", "restore"))
        .containsAll(List.of("check", "settings", "key"));
  }

  @Test
  void optionsInTheTextExist() {
    List<String> known =
        OnrecordCommand.line(Onrecord::start).getSubcommands().values().stream()
            .flatMap(
                command ->
                    Stream.concat(Stream.of(command), command.getSubcommands().values().stream()))
            .map(CommandLine::getCommandSpec)
            .flatMap(
                command ->
                    Stream.concat(
                        command.optionsMap().keySet().stream(),
                        command.negatedOptionsMap().keySet().stream()))
            .toList();
    assertThat(Documentation.pages())
        .allSatisfy(
            page ->
                assertThat(OPTION.matcher(page.prose()).results().map(option -> option.group(1)))
                    .as(page.toString())
                    .isSubsetOf(known));
  }
}
