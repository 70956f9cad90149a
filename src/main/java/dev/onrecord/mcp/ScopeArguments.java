package dev.onrecord.mcp;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ScopeCheck;
import dev.onrecord.ask.QuestionText;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Scope;
import java.util.Optional;

/// What asking and searching have in common: what is asked, and where to look.
final class ScopeArguments {
  private ScopeArguments() {}

  /// A question that can be asked.
  ///
  /// @throws ToolError if it is missing or cannot
  static String question(Arguments arguments, String name) {
    String question = arguments.text(name, "what to ask, such as \"what did Makarov threaten\"");
    refuse(QuestionText.objection(question));
    return question;
  }

  /// Where to look.
  ///
  /// @throws ToolError if an argument is wrong, or the archive lacks what it names
  static Scope scope(Arguments arguments, Archive archive) {
    Arguments.Days days = arguments.days();
    Scope scope =
        new Scope(arguments.texts("articles"), arguments.texts("outlets"), days.from(), days.to());
    refuse(ScopeCheck.lackingArticle(archive, scope).map("articles: "::concat));
    refuse(ScopeCheck.lackingOutlet(archive, scope).map("outlets: "::concat));
    return scope;
  }

  /// What is done with words of the question that limit where to look.
  ///
  /// @throws ToolError if the argument is no truth value
  static Filtering filtering(Arguments arguments) {
    return arguments.flag("readFilters", true) ? Filtering.READ : Filtering.NONE;
  }

  private static void refuse(Optional<String> objection) {
    if (objection.isPresent()) {
      throw new ToolError(objection.get());
    }
  }
}
