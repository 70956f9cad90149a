package dev.onrecord.cli;

import dev.onrecord.view.AnswerView;
import dev.onrecord.view.CitationView;
import dev.onrecord.view.ReprintView;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/// Prints an answer on the terminal: notices, sentences, then each source with its quote and
/// address.
final class AnswerPrinter {
  private final PrintWriter out;
  private final Ansi ansi;
  private final String base;

  /// @param base the first part of all addresses of the collection; may be empty
  AnswerPrinter(PrintWriter out, Ansi ansi, String base) {
    this.out = out;
    this.ansi = ansi;
    this.base = base;
  }

  void print(AnswerView answer) {
    if (!answer.notices().isEmpty()) {
      answer.notices().forEach(out::println);
      out.println();
    }
    out.println(answer.answer());
    out.println();
    print(answer.citations());
    if (!answer.nearest().isEmpty()) {
      out.println("Nearest passages (not an answer):");
      out.println();
      print(answer.nearest());
    }
    out.flush();
  }

  private void print(List<CitationView> citations) {
    for (CitationView citation : citations) {
      out.println("[" + citation.n() + "] " + bold(citation.title()));
      out.println("    " + marked(citation));
      String source =
          Stream.of(
                  citation.speaker(),
                  citation.via().map(via -> "via " + via),
                  citation.outlet(),
                  citation.published(),
                  Optional.of(base + citation.url()))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" · "));
      out.println("    " + source);
      if (!citation.alsoIn().isEmpty()) {
        out.println("    " + alsoIn(citation.alsoIn()));
      }
      out.println();
    }
  }

  private static String alsoIn(List<ReprintView> reprints) {
    return "also in %s: %s"
        .formatted(
            reprints.size() == 1
                ? "1 other article"
                : "%,d other articles".formatted(reprints.size()),
            reprints.stream().map(ReprintView::name).collect(Collectors.joining(", ")));
  }

  /// The quote with its highlight in bold; line breaks inside it are kept.
  private String marked(CitationView citation) {
    int from = citation.highlight().start() - citation.start();
    int to = citation.highlight().end() - citation.start();
    String quote = citation.quote();
    return quote.substring(0, from) + bold(quote.substring(from, to)) + quote.substring(to);
  }

  private String bold(String text) {
    return ansi.enabled() && !text.isEmpty() ? "\u001B[1m" + text + "\u001B[0m" : text;
  }
}
