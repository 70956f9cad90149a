package dev.onrecord.eval.set;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.ask.QuestionText;
import dev.onrecord.domain.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads questions about a user's own articles, one JSON object on each line. The fields are
/// described in `src/site/markdown/measuring.md`.
public final class OwnQuestions {
  private static final List<String> FIELDS =
      List.of("question", "answers", "speaker", "highlight", "history", "standalone");
  private static final List<String> ANSWER_FIELDS = List.of("article", "quote");

  private final List<GoldArticle> articles;
  private final ArticleNames names;

  private OwnQuestions(List<GoldArticle> articles) {
    this.articles = articles;
    this.names = new ArticleNames(articles);
  }

  /// Reads a set.
  ///
  /// @param articles at least one
  /// @throws IOException if the file cannot be read, or a line is wrong; the message names the line
  public static QuestionSet read(Path file, List<GoldArticle> articles) throws IOException {
    OwnQuestions own = new OwnQuestions(articles);
    return QuestionSet.of(articles, JsonLines.read(file, own::question));
  }

  private GoldQuestion question(JsonNode line) {
    checkFields(line, FIELDS);
    Set<ArticleSpan> answers = new HashSet<>();
    if (line.has("answers") && !line.path("answers").isArray()) {
      throw new IllegalArgumentException(
          "\"answers\" must be an array of {\"article\", \"quote\"}, empty if nothing answers");
    }
    for (JsonNode answer : line.path("answers")) {
      answers.addAll(places(answer));
    }
    GoldQuestion asked =
        new GoldQuestion(
            askable(JsonLines.string(line.path("question"), "question")),
            answers,
            Set.copyOf(optional(line, "highlight").stream().toList()),
            optional(line, "speaker"),
            JsonLines.strings(line, "history"),
            optional(line, "standalone").map(OwnQuestions::askable));
    if (!asked.answerable() && (asked.speaker().isPresent() || !asked.marks().isEmpty())) {
      throw new IllegalArgumentException(
          "a question without answers must not have a \"speaker\" or a \"highlight\"");
    }
    if (!asked.marks().stream().allMatch(mark -> stands(mark, asked))) {
      throw new IllegalArgumentException(
          "the highlight %s is not in an article of the answers".formatted(line.path("highlight")));
    }
    return asked;
  }

  /// All places of an answer's quote in its article.
  private Set<ArticleSpan> places(JsonNode answer) {
    checkFields(answer, ANSWER_FIELDS);
    int article = names.find(JsonLines.string(answer.path("article"), "article"));
    String quote = JsonLines.string(answer.path("quote"), "quote");
    String text = articles.get(article).text();
    Set<ArticleSpan> places = new HashSet<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      places.add(new ArticleSpan(article, new Span(at, at + quote.length())));
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException(
          "the quote '%s' is not in %s; it must be the article's exact words"
              .formatted(quote, articles.get(article).name()));
    }
    return places;
  }

  private boolean stands(String mark, GoldQuestion asked) {
    return asked.answers().stream()
        .anyMatch(place -> articles.get(place.article()).text().contains(mark));
  }

  private static String askable(String question) {
    QuestionText.objection(question)
        .ifPresent(
            objection -> {
              throw new IllegalArgumentException(objection);
            });
    return question;
  }

  private static Optional<String> optional(JsonNode object, String field) {
    return object.has(field)
        ? Optional.of(JsonLines.string(object.path(field), field))
        : Optional.empty();
  }

  /// Refuses unknown fields, because a misspelled field would count as missing.
  private static void checkFields(JsonNode object, List<String> known) {
    if (!object.isObject()) {
      throw new IllegalArgumentException("it must be an object with %s".formatted(known));
    }
    for (Iterator<String> fields = object.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      if (!known.contains(field)) {
        throw new IllegalArgumentException(
            "unknown field \"%s\"; the fields are %s".formatted(field, known));
      }
    }
  }
}
