package dev.onrecord.mcp;

import dev.onrecord.archive.Archive;
import dev.onrecord.ask.Filtered;
import dev.onrecord.ask.QuestionAnswering;
import dev.onrecord.domain.Explanation;
import dev.onrecord.view.SearchView;
import dev.onrecord.view.SearchView.ResultView;
import java.util.List;

/// `search`: the passages that rank best, and why.
record SearchTool(Archive archive, QuestionAnswering questions) implements Tool {
  private static final int MOST = 24;
  private static final int USUAL = 10;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public ToolOutput call(Arguments arguments, Links links) {
    String query = ScopeArguments.question(arguments, "query");
    int most = arguments.number("k", 1, MOST, USUAL);
    Filtered filtered =
        questions.filtered(
            query, ScopeArguments.scope(arguments, archive), ScopeArguments.filtering(arguments));
    List<Explanation> explanations = questions.explain(filtered.searched(), filtered.scope());
    SearchView found =
        SearchView.of(
            query,
            questions.hits(explanations, most),
            explanations,
            filtered.filters(),
            filtered.notices());
    return new ToolOutput(found, text(found, links));
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
