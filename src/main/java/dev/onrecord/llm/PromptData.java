package dev.onrecord.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.onrecord.domain.answer.Citation;
import dev.onrecord.domain.answer.Exhibit;
import dev.onrecord.domain.answer.Outcome;
import dev.onrecord.domain.article.Statement;
import dev.onrecord.domain.conversation.Turn;
import dev.onrecord.domain.index.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the values of a prompt's variables as JSON, one object a line. The text of an article is
/// inside a JSON string, and no text can end that string.
final class PromptData {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LONGEST_ANSWER = 1_500;

  private PromptData() {}

  /// Passages, numbered from 1.
  static String evidence(List<Exhibit> exhibits) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Exhibit exhibit : exhibits) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("evidence", lines.size() + 1);
      line.put("title", exhibit.title());
      exhibit.outlet().ifPresent(outlet -> line.put("outlet", outlet));
      exhibit.published().ifPresent(day -> line.put("published", day.toString()));
      List<String> said = exhibit.evidence().stream().flatMap(e -> said(e).stream()).toList();
      if (!said.isEmpty()) {
        line.put("said", said);
      }
      line.put("text", exhibit.text());
      lines.add(line);
    }
    return lines(lines);
  }

  private static List<String> said(Evidence evidence) {
    return evidence.statement().stream()
        .map(
            statement ->
                "%s%s says: %s"
                    .formatted(
                        statement.introduction(),
                        statement.via().map(via -> " (via " + via + ")").orElse(""),
                        words(statement, evidence)))
        .toList();
  }

  private static String words(Statement statement, Evidence evidence) {
    int start = evidence.sentence().start();
    String words =
        statement.quotedIn(evidence.sentence()).stream()
            .map(span -> evidence.text().substring(span.start() - start, span.end() - start))
            .collect(Collectors.joining(" ... "));
    return words.isEmpty() ? evidence.text() : words;
  }

  /// Turns, oldest first.
  static String conversation(List<Turn> turns) {
    return lines(
        turns.stream()
            .map(turn -> Map.of("question", turn.standalone(), "answer", answer(turn.outcome())))
            .toList());
  }

  private static String answer(Outcome outcome) {
    String answer =
        switch (outcome) {
          case Outcome.Answered(var sentences, var citations) ->
              sentences.stream().map(Outcome.Sentence::text).collect(Collectors.joining(" "));
          case Outcome.NotFound(var reason, var nearest, var missing) -> reason;
        };
    return answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()));
  }

  /// Quotes and their speakers.
  static String quotes(List<Citation> citations) {
    return lines(
        citations.stream()
            .map(
                citation -> {
                  Map<String, String> line = new LinkedHashMap<>();
                  citation.speaker().ifPresent(speaker -> line.put("speaker", speaker));
                  line.put("quote", citation.quote());
                  return line;
                })
            .toList());
  }

  /// A JSON string.
  static String string(String text) {
    return json(text);
  }

  private static String lines(List<? extends Map<String, ?>> objects) {
    return objects.stream().map(PromptData::json).collect(Collectors.joining("\n"));
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings, numbers and maps can be written as JSON", e);
    }
  }
}
