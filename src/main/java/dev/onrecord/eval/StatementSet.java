package dev.onrecord.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.domain.Span;
import dev.onrecord.ingest.TextReader;
import dev.onrecord.ingest.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Articles with all their statements, marked by hand.
record StatementSet(List<AnnotatedArticle> articles) {
  StatementSet {
    articles = List.copyOf(articles);
  }

  /// An article with all its statements, in the order of the file.
  record AnnotatedArticle(String name, String text, List<GoldStatement> statements) {
    AnnotatedArticle {
      statements = List.copyOf(statements);
    }
  }

  /// Reads JSON lines. Each line is a statement:
  ///
  /// - `article`: a text file in the folder of the JSON file;
  /// - `words`: they are in the article exactly once;
  /// - `kind`;
  /// - `speaker` and `via`: a string, null, or an array of equally right values;
  /// - `optional`.
  ///
  /// A line with only an `article` says that the article has no statement.
  ///
  /// @throws IOException if a file cannot be read, or a line does not have this form
  static StatementSet read(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<GoldStatement>> statements = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String at = file + ":" + (i + 1) + ": ";
      JsonNode line = parse(lines.get(i), at);
      String article = required(line, "article", at);
      String text = texts.get(article);
      if (text == null) {
        text = text(file.resolveSibling(article), at);
        texts.put(article, text);
      }
      if (line.has("words")) {
        statements.computeIfAbsent(article, a -> new ArrayList<>()).add(statement(line, text, at));
      }
    }
    return new StatementSet(
        texts.entrySet().stream()
            .map(
                e ->
                    new AnnotatedArticle(
                        e.getKey(), e.getValue(), statements.getOrDefault(e.getKey(), List.of())))
            .toList());
  }

  private static JsonNode parse(String line, String at) throws IOException {
    try {
      return new ObjectMapper().readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(at + "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String text(Path article, String at) throws IOException {
    try {
      return new TextReader().read(Files.readAllBytes(article));
    } catch (UnreadableException e) {
      throw new IOException(at + article + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static GoldStatement statement(JsonNode line, String text, String at) throws IOException {
    String words = required(line, "words", at);
    int start = text.indexOf(words);
    if (start < 0 || text.indexOf(words, start + 1) >= 0) {
      throw new IOException(
          "%sthe words '%s' must be in the article exactly once, but they are %s"
              .formatted(at, words, start < 0 ? "not in it" : "in it several times"));
    }
    return new GoldStatement(
        new Span(start, start + words.length()),
        required(line, "kind", at),
        values(line.path("speaker")).stream().flatMap(Optional::stream).toList(),
        values(line.path("via")),
        line.path("optional").asBoolean());
  }

  private static String required(JsonNode line, String field, String at) throws IOException {
    String value = line.path(field).asText();
    if (value.isBlank()) {
      throw new IOException(at + "\"" + field + "\" must be a string that is not blank");
    }
    return value;
  }

  /// The values of a field: a string, null, or an array of these. A missing field counts as null.
  private static List<Optional<String>> values(JsonNode node) {
    List<JsonNode> nodes = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(nodes::add);
    } else {
      nodes.add(node);
    }
    return nodes.stream()
        .map(n -> Optional.of(n).filter(JsonNode::isTextual).map(JsonNode::asText))
        .toList();
  }
}
