package dev.onrecord.eval.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.onrecord.ask.QuestionText;
import dev.onrecord.domain.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads SQuAD JSON, version 1.1 or 2.0 (Rajpurkar et al., 2016 and 2018).
public final class SquadFile {
  private SquadFile() {}

  /// Reads a set. Each paragraph becomes an article. The answers are also the words to mark.
  ///
  /// @throws IOException if the file cannot be read or is not SQuAD JSON
  public static QuestionSet read(Path file) throws IOException {
    JsonNode data = new ObjectMapper().readTree(file.toFile()).path("data");
    if (!data.isArray()) {
      throw new IOException(file + " is not SQuAD JSON: the array \"data\" is missing");
    }
    List<GoldArticle> articles = new ArrayList<>();
    List<GoldQuestion> questions = new ArrayList<>();
    for (JsonNode entry : data) {
      for (JsonNode paragraph : entry.path("paragraphs")) {
        String text = paragraph.path("context").asText();
        for (JsonNode qa : paragraph.path("qas")) {
          questions.add(question(qa, articles.size(), text));
        }
        articles.add(
            new GoldArticle(
                articles.size() + ".txt", Optional.of(entry.path("title").asText()), text));
      }
    }
    if (questions.isEmpty()) {
      throw new IOException(file + " has no question: it needs \"paragraphs\" with \"qas\"");
    }
    return QuestionSet.of(articles, questions);
  }

  private static GoldQuestion question(JsonNode qa, int article, String text) throws IOException {
    String question = qa.path("question").asText().strip();
    Optional<String> objection = QuestionText.objection(question);
    if (objection.isPresent()) {
      throw new IOException(
          "question %s cannot be asked: %s".formatted(qa.path("id"), objection.get()));
    }
    Set<Span> spans = answers(qa, text);
    return new GoldQuestion(
        question,
        spans.stream().map(span -> new ArticleSpan(article, span)).collect(Collectors.toSet()),
        spans.stream().map(span -> span.of(text)).collect(Collectors.toSet()),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /// Converts the offsets of answers, which SQuAD counts in code points.
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
              "the answer '%s' to '%s' is not at offset %d of its paragraph"
                  .formatted(words, qa.path("question").asText(), before));
        }
        spans.add(new Span(start, start + words.length()));
      }
    }
    return spans;
  }
}
