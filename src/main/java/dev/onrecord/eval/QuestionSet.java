package dev.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.domain.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Articles and questions about them.
record QuestionSet(List<Source> articles, List<Asked> questions) {
  QuestionSet {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
  }

  /// An article; its place in the list names it.
  record Source(String title, String text) {}

  /// A question.
  ///
  /// @param article the place of the article that it is about
  /// @param answers gold spans in that article's text, half-open, UTF-16; none if it does not
  ///   answer
  record Asked(String text, int article, Set<Span> answers) {
    boolean answerable() {
      return !answers.isEmpty();
    }
  }

  /// Reads SQuAD JSON, version 1.1 or 2.0; each paragraph becomes an article.
  ///
  /// @throws IOException if the file cannot be read or is not SQuAD JSON
  static QuestionSet squad(Path file) throws IOException {
    JsonNode data = new ObjectMapper().readTree(file.toFile()).path("data");
    if (!data.isArray()) {
      throw new IOException(file + " is not SQuAD JSON: it has no array \"data\"");
    }
    List<Source> articles = new ArrayList<>();
    List<Asked> questions = new ArrayList<>();
    for (JsonNode entry : data) {
      for (JsonNode paragraph : entry.path("paragraphs")) {
        String text = paragraph.path("context").asText();
        for (JsonNode qa : paragraph.path("qas")) {
          questions.add(
              new Asked(qa.path("question").asText(), articles.size(), answers(qa, text)));
        }
        articles.add(new Source(entry.path("title").asText(), text));
      }
    }
    return new QuestionSet(articles, questions);
  }

  /// SQuAD counts code points.
  private static Set<Span> answers(JsonNode qa, String text) throws IOException {
    Set<Span> spans = new LinkedHashSet<>();
    if (!qa.path("is_impossible").asBoolean(false)) {
      for (JsonNode answer : qa.path("answers")) {
        String words = answer.path("text").asText();
        int before = answer.path("answer_start").asInt();
        int start =
            before < 0 || before > text.codePointCount(0, text.length())
                ? text.length()
                : text.offsetByCodePoints(0, before);
        if (!text.startsWith(words, start)) {
          throw new IOException(
              "the answer '%s' to '%s' is not at %d of its paragraph"
                  .formatted(words, qa.path("question").asText(), before));
        }
        spans.add(new Span(start, start + words.length()));
      }
    }
    return spans;
  }
}
