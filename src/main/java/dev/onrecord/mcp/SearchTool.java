package dev.onrecord.mcp;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.ask.SearchResult;
import dev.onrecord.view.SearchView;
import dev.onrecord.view.SearchView.ResultView;

/// `search`: the passages that rank best, and why.
record SearchTool(Archive archive, QuestionAnswering questions) implements Tool {
  @Override
  public String name() {
    return "search";
  }

  @Override
  public ToolOutput call(Arguments arguments, Links links) {
    String query = ScopeArguments.question(arguments, "query");
    int most = arguments.number("k", 1, SearchResult.MOST, SearchResult.USUAL);
    SearchResult found =
        questions.search(
            query,
            ScopeArguments.scope(arguments, archive),
            ScopeArguments.filtering(arguments),
            most);
    SearchView view =
        SearchView.of(
            query,
            found.hits(),
            found.explanations(),
            found.filtered().filters(),
            found.filtered().notices());
    return new ToolOutput(view, text(view, links));
  }

  private static String text(SearchView found, Links links) {
    StringBuilder text = new StringBuilder();
    found.notices().forEach(notice -> text.append(notice).append('\n'));
    if (found.results().isEmpty()) {
      text.append("The archive has no passage to rank for this.");
    }
    for (ResultView result : found.results()) {
      text.append("%d. ".formatted(result.rank()))
          .append(ShownPassage.text(result, links))
          .append('\n');
    }
    return text.toString().stripTrailing();
  }
}
