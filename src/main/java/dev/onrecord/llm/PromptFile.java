package dev.onrecord.llm;

import java.util.Set;

/// The files in `prompts`, and the variables of each.
public enum PromptFile {
  /// The words that the encoder reads before every question.
  ENCODE_QUESTION("encode-question.md"),
  /// Answers from evidence.
  ANSWER("answer.md", "question", "evidence"),
  /// Makes a follow-up question stand alone.
  STAND_ALONE("stand-alone.md", "question", "conversation"),
  /// Checks whether quotes say what a sentence says.
  CHECK_SUPPORT("check-support.md", "sentence", "quotes"),
  /// Suggests questions to ask next.
  SUGGEST("suggest.md", "question", "evidence");

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
  private final Set<String> variables;

  PromptFile(String fileName, String... variables) {
    this.fileName = fileName;
    this.variables = Set.of(variables);
  }

  String fileName() {
    return fileName;
  }

  /// Names that stand in the file as `{{name}}`, each at least once.
  Set<String> variables() {
    return variables;
  }
}
