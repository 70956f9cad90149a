package dev.onrecord.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;

/// A request's body as `multipart/form-data` with one file, in the field `file`, and fields of text
/// beside it. All of it stays in memory: it is no larger than an article.
final class MultipartForm {
  private static final String FILE = "file";

  /// What may come around the file: the other fields, and the heads of all.
  private static final int MAX_AROUND = 64 << 10;

  private static final int MAX_HEAD = 32 << 10;
  private static final int MAX_PARTS = 20;

  private final byte[] file;
  private final String fileName;
  private final Map<String, String> fields;

  private MultipartForm(byte[] file, String fileName, Map<String, String> fields) {
    this.file = file.clone();
    this.fileName = fileName;
    this.fields = Map.copyOf(fields);
  }

  /// Reads the body.
  ///
  /// @param contentType of the request, as its header says
  /// @param maxFile the most bytes of a file
  /// @throws Problem if it is too large, malformed, or has not exactly one file
  static MultipartForm read(Context context, String contentType, int maxFile) {
    byte[] body =
        RequestBytes.read(
            context,
            maxFile + MAX_AROUND,
            ", and the article in it at most %,d: split it".formatted(maxFile));
    try (MultiPartFormData.Parts parts = parse(body, contentType)) {
      return of(parts, maxFile);
    }
  }

  private static MultiPartFormData.Parts parse(byte[] body, String contentType) {
    MultiPartConfig inMemory =
        new MultiPartConfig.Builder()
            .maxParts(MAX_PARTS)
            .maxHeadersSize(MAX_HEAD)
            .maxSize(body.length)
            .maxPartSize(body.length)
            .maxMemoryPartSize(-1)
            .build();
    try {
      return MultiPartFormData.getParts(
          new ByteBufferContentSource(ByteBuffer.wrap(body)),
          new Attributes.Mapped(),
          contentType,
          inMemory);
    } catch (CompletionException | IllegalArgumentException e) {
      throw new Problem(
          400,
          "the body is not multipart/form-data of at most %d parts with the boundary that its"
                  .formatted(MAX_PARTS)
              + " Content-Type states");
    }
  }

  private static MultipartForm of(MultiPartFormData.Parts parts, int maxFile) {
    Map<String, String> fields = new HashMap<>();
    byte @Nullable [] file = null;
    String fileName = "";
    for (MultiPart.Part part : parts) {
      String name = Optional.ofNullable(part.getName()).orElse("");
      if (name.equals(FILE)) {
        if (file != null) {
          throw new Problem(422, "file is there more than once; send one file at a time");
        }
        file = bytes(part);
        fileName = Optional.ofNullable(part.getFileName()).orElse("");
      } else if (part.getFileName() != null) {
        throw new Problem(
            422,
            "a file must be in the field 'file', got '%s'; send one at a time".formatted(name));
      } else if (fields.put(name, text(name, bytes(part))) != null) {
        throw new Problem(422, "%s is there more than once; send it once".formatted(name));
      }
    }
    if (file == null) {
      throw new Problem(422, "file is missing; send the article in a field of this name");
    }
    if (file.length > maxFile) {
      throw new Problem(
          413,
          "the file has %,d bytes; an article may have %,d: split it"
              .formatted(file.length, maxFile));
    }
    return new MultipartForm(file, fileName, fields);
  }

  private static byte[] bytes(MultiPart.Part part) {
    try {
      ByteBuffer content = Content.Source.asByteBuffer(part.getContentSource());
      byte[] bytes = new byte[content.remaining()];
      content.get(bytes);
      return bytes;
    } catch (IOException e) {
      throw new IllegalStateException("a part in memory can be read", e);
    }
  }

  private static String text(String name, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Problem(422, name + " is not UTF-8; send it in UTF-8");
    }
  }

  byte[] file() {
    return file.clone();
  }

  /// The file's name as the client calls it, which may be anything; empty if it has none.
  String fileName() {
    return fileName;
  }

  /// A field of text by its name.
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
