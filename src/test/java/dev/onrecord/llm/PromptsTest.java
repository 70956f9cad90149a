package dev.onrecord.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PromptsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void everyFileSaysOnTopWhatItIsForAndWhichVariablesItTakes(PromptFile file) throws IOException {
    String text = Files.readString(Path.of("prompts", file.fileName()));
    String comment = text.substring(0, text.indexOf("-->"));
    assertThat(comment).startsWith("<!--\n").contains("\nVariables: ");
    for (String variable : file.variables()) {
      assertThat(comment).contains("{{" + variable + "}}");
    }
    assertThat(Prompts.open(Optional.empty()).text(file)).doesNotContain("<!--", "Variables:");
  }

  @Test
  void aFolderReplacesSingleFiles() throws IOException {
    Prompts shipped = Prompts.open(Optional.empty());
    Files.writeString(
        folder.resolve("check-support.md"),
        "<!-- Mine. -->\r\nYes or no?\r\n---\r\n{{ sentence }} {{quotes}} {{sentence}}");
    Prompts prompts = Prompts.open(Optional.of(folder));
    Prompt.Messages filled =
        prompts
            .prompt(PromptFile.CHECK_SUPPORT)
            .fill(Map.of("sentence", "$1 {{quotes}} \\", "quotes", "q"));
    assertThat(filled)
        .isEqualTo(new Prompt.Messages("Yes or no?", "$1 {{quotes}} \\ q $1 {{quotes}} \\"));
    assertThat(prompts.text(PromptFile.ANSWER)).isEqualTo(shipped.text(PromptFile.ANSWER));
    assertThat(prompts.sha256()).hasSize(64).isNotEqualTo(shipped.sha256());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answer.md | {{question}} | answer.md lacks the variable {{evidence}}",
        "answer.md | {{question}} {{evidence}} {{quesiton}} | answer.md has the unknown variable"
            + " {{quesiton}}; it may have {{evidence}}, {{question}}",
        "answer.md | <!-- {{question}} {{evidence}} --> | answer.md has no text",
        "encode-question.md | Ask: {{question}} | it may have none",
        "anwser.md | {{question}} {{evidence}} | anwser.md is none of the prompts; they are"
            + " encode-question.md, answer.md",
      })
  void aWrongFileIsToldAtTheStart(String name, String text, String message) throws IOException {
    Files.writeString(folder.resolve(name), text);
    assertThatThrownBy(() -> Prompts.open(Optional.of(folder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aFolderMustBeOne() {
    Path missing = folder.resolve("nowhere");
    assertThatThrownBy(() -> Prompts.open(Optional.of(missing)))
        .hasMessage("prompts must be a folder, got " + missing);
  }

  @Test
  void whatIsAboveTheLineIsTheSystemMessage() {
    Prompt prompt = Prompt.of("Rules\n---\n{{a}}", Set.of("a"));
    assertThat(prompt.fill(Map.of("a", "x\n---\ny")))
        .isEqualTo(new Prompt.Messages("Rules", "x\n---\ny"));
  }
}
