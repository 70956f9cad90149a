package dev.onrecord.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.domain.article.Metadata;
import dev.onrecord.ingest.Content;
import dev.onrecord.ingest.Document;
import dev.onrecord.ingest.TextReader;
import dev.onrecord.sources.WebPages;
import dev.onrecord.sources.fetch.FetchException;
import dev.onrecord.sources.fetch.Fetcher;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A document from a request body: a file in a form, or a text or an address in JSON, with
/// metadata.
final class DocumentBody {
  /// The largest file.
  private static final int MAX_FILE = 32 << 20;

  private static final String EXAMPLE = "{\"text\": \"...\", \"title\": \"...\"}";

  /// A text that was sent as text is not searched for other formats, such as HTML.
  private static final String TEXT = "text/plain";

  /// Up to three bytes of JSON for one byte of text: Cyrillic needs that if a program escapes all
  /// characters outside ASCII.
  private static final int MAX_JSON = 3 * TextReader.MAX_BYTES + (64 << 10);

  private final Optional<Fetcher> fetcher;

  /// @param fetcher downloads pages for requests that send an address instead of a text; empty if
  ///   the server may not download pages
  DocumentBody(Optional<Fetcher> fetcher) {
    this.fetcher = fetcher;
  }

  /// A received document. Its content may be in a temporary file, which is deleted when this is
  /// closed.
  record Received(Document document, Runnable closing) implements AutoCloseable {
    @Override
    public void close() {
      closing.run();
    }
  }

  /// Reads the body.
  ///
  /// @throws Problem if it is malformed, too large, or of an unsupported media type
  Received read(Context context) {
    String contentType = Optional.ofNullable(context.header("Content-Type")).orElse("");
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "multipart/form-data" -> ofForm(MultipartForm.read(context, contentType, MAX_FILE));
      case "application/json" ->
          new Received(ofJson(JsonBody.read(context, EXAMPLE, MAX_JSON)), () -> {});
      default ->
          throw new Problem(
              415,
              "an article must come as multipart/form-data with a field 'file', or as"
                  + " application/json such as %s; got %s"
                      .formatted(EXAMPLE, type.isEmpty() ? "no content type" : "'" + type + "'"));
    };
  }

  private static Received ofForm(MultipartForm form) {
    try {
      Metadata metadata = StatedMetadata.of(form::field);
      String origin = UploadOrigin.ofFile(form.sha256(), form.fileName(), metadata);
      return new Received(Document.of(origin, form.file(), metadata), form::close);
    } catch (RuntimeException e) {
      form.close();
      throw e;
    }
  }

  private Document ofJson(ObjectNode body) {
    Metadata metadata = StatedMetadata.of(field -> AskRequest.text(body, field));
    Optional<String> text = AskRequest.text(body, "text");
    return text.isPresent() ? ofText(text.get(), metadata) : ofAddress(metadata);
  }

  private static Document ofText(String text, Metadata metadata) {
    byte[] bytes = utf8(text);
    if (bytes.length > TextReader.MAX_BYTES) {
      throw new Problem(
          413,
          "text has %,d bytes in UTF-8; an article may have at most %,d; split it"
              .formatted(bytes.length, TextReader.MAX_BYTES));
    }
    return new Document(
        UploadOrigin.ofText(bytes, metadata),
        Content.of(bytes),
        metadata,
        Optional.of(TEXT),
        Optional.of(StandardCharsets.UTF_8));
  }

  private Document ofAddress(Metadata metadata) {
    if (metadata.url().isEmpty()) {
      throw new Problem(422, "text is missing; send " + EXAMPLE);
    }
    if (fetcher.isEmpty()) {
      throw new Problem(
          422,
          "text is missing; the server fetches a page by its url only if it was started with"
              + " --allow-fetch");
    }
    try {
      URI address = Fetcher.address(metadata.url().get());
      return WebPages.document(
          address, fetcher.get().fetch(address), metadata.withUrl(Optional.empty()));
    } catch (FetchException e) {
      throw new Problem(422, "url cannot be fetched: " + e.reason());
    }
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
