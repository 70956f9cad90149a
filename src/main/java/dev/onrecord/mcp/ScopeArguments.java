package dev.onrecord.mcp;

import dev.onrecord.archive.Archive;
import dev.onrecord.archive.ScopeCheck;
import dev.onrecord.ask.QuestionText;
import dev.onrecord.domain.question.Filtering;
import dev.onrecord.domain.question.Scope;
import java.util.Optional;

/// The arguments that `ask` and `search` share: the question, and the articles to search.
final class ScopeArguments {
  private ScopeArguments() {}

  /// A valid question.
  ///
  /// @throws ToolError if it is missing or not valid
  static String question(Arguments arguments, String name) {
    String question = arguments.text(name, "what to ask, such as \"what did Makarov threaten\"");
    refuse(QuestionText.objection(question));
    return question;
  }

  /// The articles to search.
  ///
  /// @throws ToolError if an argument is wrong, or names an unknown article or outlet
  static Scope scope(Arguments arguments, Archive archive) {
    Arguments.Days days = arguments.days();
    Scope scope =
        new Scope(arguments.texts("articles"), arguments.texts("outlets"), days.from(), days.to());
    refuse(ScopeCheck.lackingArticle(archive, scope).map("articles: "::concat));
    refuse(ScopeCheck.lackingOutlet(archive, scope).map("outlets: "::concat));
    return scope;
  }

  /// Whether words of the question may limit which articles are searched.
  ///
  /// @throws ToolError if the argument is not a boolean
  static Filtering filtering(Arguments arguments) {
    return arguments.flag("readFilters", true) ? Filtering.READ : Filtering.NONE;
  }

  private static void refuse(Optional<String> objection) {
    if (objection.isPresent()) {
      throw new ToolError(objection.get());
    }
  }
}
