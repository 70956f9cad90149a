package dev.onrecord.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.archive.Admission;
import dev.onrecord.archive.Archive;
import dev.onrecord.domain.Article;
import dev.onrecord.domain.Metadata;
import dev.onrecord.domain.Submission;
import dev.onrecord.ingest.TextReader;
import dev.onrecord.view.ArticleView;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `POST /api/articles`: one article, as a file in a form or as a text in JSON. It is durable and
/// searchable when the reply comes.
final class ArticleUpload {
  private static final String EXAMPLE = "{\"text\": \"...\", \"title\": \"...\"}";

  /// What is sent is stored as text, whatever it is said to be: no browser may run it.
  private static final String MEDIA_TYPE = "text/plain";

  /// Three bytes of JSON for one of text: what becomes of Cyrillic where a program escapes all that
  /// is not ASCII.
  private static final int MAX_JSON = 3 * TextReader.MAX_BYTES + (64 << 10);

  private final Archive archive;

  ArticleUpload(Archive archive) {
    this.archive = archive;
  }

  void handle(Context context) {
    Submission submission = read(context);
    switch (archive.add(List.of(submission), (done, total) -> {}).getFirst()) {
      case Admission.Added(var origin, var article) -> {
        String id = URLEncoder.encode(article.id(), StandardCharsets.UTF_8);
        context.header("Location", "/articles/" + id);
        send(context, 201, article);
      }
      case Admission.Replaced(var origin, var article) -> send(context, 200, article);
      case Admission.Known(var origin, var article) -> send(context, 200, article);
      case Admission.Refused(var origin, var reason) ->
          throw new Problem(422, "the article cannot be read: " + reason);
    }
  }

  private void send(Context context, int status, Article article) {
    ArticleView view = ArticleRoutes.view(archive, article);
    context.status(status).contentType("application/json").result(AskRoute.json(view));
  }

  private static Submission read(Context context) {
    String contentType = Optional.ofNullable(context.header("Content-Type")).orElse("");
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "multipart/form-data" ->
          ofForm(MultipartForm.read(context, contentType, TextReader.MAX_BYTES));
      case "application/json" -> ofJson(JsonBody.read(context, EXAMPLE, MAX_JSON));
      default ->
          throw new Problem(
              415,
              "an article must come as multipart/form-data with a field 'file', or as"
                  + " application/json such as %s; got %s"
                      .formatted(EXAMPLE, type.isEmpty() ? "no content type" : "'" + type + "'"));
    };
  }

  private static Submission ofForm(MultipartForm form) {
    Metadata metadata = StatedMetadata.of(form::field);
    String origin = UploadOrigin.ofFile(form.file(), form.fileName());
    return new Submission(form.file(), MEDIA_TYPE, origin, metadata);
  }

  private static Submission ofJson(ObjectNode body) {
    String text =
        AskRequest.text(body, "text")
            .orElseThrow(() -> new Problem(422, "text is missing; send " + EXAMPLE));
    Metadata metadata = StatedMetadata.of(field -> AskRequest.text(body, field));
    byte[] bytes = utf8(text);
    if (bytes.length > TextReader.MAX_BYTES) {
      throw new Problem(
          413,
          "text has %,d bytes in UTF-8; an article may have %,d: split it"
              .formatted(bytes.length, TextReader.MAX_BYTES));
    }
    String origin = UploadOrigin.ofText(bytes, metadata.title());
    return new Submission(bytes, MEDIA_TYPE, origin, metadata);
  }

  private static byte[] utf8(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new Problem(422, "text is not valid Unicode: it has half of a surrogate pair");
    }
  }
}
