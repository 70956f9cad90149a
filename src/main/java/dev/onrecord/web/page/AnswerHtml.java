package dev.onrecord.web.page;

import dev.onrecord.view.AnswerView;
import dev.onrecord.view.AnswerView.SentenceView;
import dev.onrecord.view.CitationView;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// The page of a saved answer: the question, the sentences with numbered sources or the statement
/// that nothing was found, and details.
final class AnswerHtml {
  /// Longest description, in UTF-16 code units.
  private static final int SUMMARY = 400;

  private final AnswerView answer;
  private final SourceHtml sources;

  AnswerHtml(AnswerView answer, Origin origin) {
    this.answer = answer;
    this.sources = new SourceHtml(origin);
  }

  Head head() {
    String path = Addresses.answer(answer.id());
    String words = PageText.excerpt(answer.answer(), SUMMARY);
    return new Head(answer.question(), words, "article", path, path, answer.askedAt());
  }

  void appendTo(Element main) {
    main.addClass("answer-page");
    main.appendElement("h1").addClass("kicker").text("Saved answer");
    Element turn = main.appendElement("article").addClass("turn");
    turn.appendElement("h2").addClass("asked").attr("dir", "auto").text(answer.question());
    if (!answer.standaloneQuestion().equals(answer.question())) {
      Element understood = turn.appendElement("p").addClass("standalone");
      understood
          .appendText("Understood as: ")
          .appendElement("q")
          .attr("dir", "auto")
          .text(answer.standaloneQuestion());
    }
    for (String notice : answer.notices()) {
      turn.appendElement("p").addClass("notice").text(notice);
    }
    if (answer.sentences().isEmpty()) {
      appendNotFound(turn.appendElement("div").addClass("not-found"));
    } else {
      appendAnswered(turn.appendElement("div").addClass("answer"));
    }
    AnswerDetailsHtml.append(main, answer);
  }

  private void appendAnswered(Element block) {
    block.attr("data-mode", answer.mode());
    block
        .appendElement("p")
        .addClass("provenance")
        .text(
            answer.model().isPresent()
                ? "Written by a language model. Every sentence was checked against its quote."
                : "Quoted from the articles, not generated.");
    Element sentences = block.appendElement("div").addClass("sentences");
    for (SentenceView sentence : answer.sentences()) {
      Element element = sentences.appendElement("p").addClass("sentence").attr("dir", "auto");
      element.appendText(sentence.text());
      sentence.citations().forEach(n -> chip(element, answer.citations().get(n - 1)));
      sentences.appendText(" ");
    }
    Element group = block.appendElement("section").addClass("sources");
    group.attr("aria-label", "Sources of this answer");
    group.appendElement("h3").text(PageText.plural(answer.citations().size(), "source"));
    Element list = group.appendElement("ol");
    for (CitationView citation : answer.citations()) {
      Element item = list.appendElement("li").addClass("source");
      item.attr("id", "source-" + citation.n()).attr("data-n", String.valueOf(citation.n()));
      sources.append(item, citation);
    }
  }

  private static void chip(Element sentence, CitationView citation) {
    String said =
        Stream.of(citation.speaker(), Optional.of(citation.title()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    sentence
        .appendElement("a")
        .addClass("chip")
        .attr("href", "#source-" + citation.n())
        .attr("aria-label", "Source %d: %s".formatted(citation.n(), said))
        .text(String.valueOf(citation.n()));
  }

  private void appendNotFound(Element block) {
    block.appendElement("h3").addClass("not-found-title").text("Not in this archive");
    block.appendElement("p").addClass("not-found-words").attr("dir", "auto").text(answer.answer());
    if (!answer.missing().isEmpty()) {
      Element missing = block.appendElement("div").addClass("missing");
      missing.appendElement("h4").text("Not mentioned");
      Element list = missing.appendElement("ul");
      answer.missing().forEach(term -> list.appendElement("li").attr("dir", "auto").text(term));
    }
    if (!answer.nearest().isEmpty()) {
      Element nearest = block.appendElement("section").addClass("nearest");
      nearest.appendElement("h4").text("Nearest passages (not an answer)");
      Element list = nearest.appendElement("ul");
      for (CitationView citation : answer.nearest()) {
        sources.append(list.appendElement("li").addClass("source"), citation);
      }
    }
  }
}
