package dev.onrecord.web.page;

import dev.onrecord.domain.index.IndexState;
import dev.onrecord.domain.settings.ModelUse;
import dev.onrecord.view.AnswerView;
import dev.onrecord.view.SettingsView;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Details of an answer: time, state of the archive, settings, and author.
final class AnswerDetailsHtml {
  /// Digits of a SHA-256 that are shown.
  private static final int DIGITS = 8;

  private AnswerDetailsHtml() {}

  static void append(Element main, AnswerView answer) {
    Element record = main.appendElement("section").addClass("record");
    record.attr("aria-labelledby", "served-record");
    record.appendElement("h2").attr("id", "served-record").text("Details");
    Element facts = record.appendElement("dl");
    answer
        .askedAt()
        .ifPresent(
            at ->
                fact(facts, "Asked")
                    .appendElement("time")
                    .attr("datetime", at)
                    .text(PageText.moment(at)));
    fact(facts, "Archive").text(archive(answer.index()));
    fact(facts, "Settings").text(settings(answer.settings()));
    fact(facts, "Written by")
        .text(
            answer
                .model()
                .map(AnswerDetailsHtml::writer)
                .orElse("No language model: quoted from the articles"));
    fact(facts, "Answer").appendElement("code").text(answer.id());
  }

  private static Element fact(Element facts, String name) {
    Element fact = facts.appendElement("div");
    fact.appendElement("dt").text(name);
    return fact.appendElement("dd");
  }

  private static String archive(IndexState index) {
    return "Generation %d: %s, %s"
        .formatted(
            index.generation(),
            PageText.plural(index.articles(), "article"),
            PageText.plural(index.passages(), "passage"));
  }

  private static String settings(SettingsView settings) {
    List<String> parts = new ArrayList<>();
    parts.add("Mode " + settings.mode());
    parts.add("caution " + settings.caution());
    settings.reranker().ifPresent(sha -> parts.add("cross-encoder " + sha.substring(0, DIGITS)));
    if (!settings.articles().isEmpty()) {
      parts.add("only the articles " + String.join(", ", settings.articles()));
    }
    if (!settings.outlets().isEmpty()) {
      parts.add("only " + String.join(", ", settings.outlets()));
    }
    settings.from().ifPresent(day -> parts.add("from " + PageText.day(day)));
    settings.to().ifPresent(day -> parts.add("to " + PageText.day(day)));
    parts.add("Onrecord " + settings.version());
    return String.join(", ", parts);
  }

  private static String writer(ModelUse model) {
    return "%s (%s), prompts %s"
        .formatted(model.model(), model.provider(), model.prompts().substring(0, DIGITS));
  }
}
