package dev.onrecord.web;

import dev.onrecord.domain.article.Article;
import dev.onrecord.ingest.Content;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content.Source;
import org.eclipse.jetty.util.Attributes;
import org.jspecify.annotations.Nullable;

/// A request body of type `multipart/form-data` with one file, in the field `file`, and text
/// fields. A larger file is kept on disk and deleted when this is closed.
final class MultipartForm implements AutoCloseable {
  private static final String FILE = "file";

  /// Maximum size of the text fields and of all part headers together.
  private static final int MAX_AROUND = 64 << 10;

  private static final int MAX_IN_MEMORY = 256 << 10;
  private static final int MAX_HEAD = 32 << 10;
  private static final int MAX_PARTS = 20;

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final MultiPartFormData.Parts parts;
  private final MultiPart.Part file;
  private final Map<String, String> fields;

  private MultipartForm(
      MultiPartFormData.Parts parts, MultiPart.Part file, Map<String, String> fields) {
    this.parts = parts;
    this.file = file;
    this.fields = Map.copyOf(fields);
  }

  /// Reads the body.
  ///
  /// @param contentType the request's `Content-Type` header
  /// @param maxFile the most bytes of a file
  /// @throws Problem if it is too large, malformed, or has not exactly one file
  static MultipartForm read(Context context, String contentType, int maxFile) {
    Bounded body = new Bounded(TimedBody.of(context), maxFile + MAX_AROUND);
    MultiPartFormData.Parts parts = parse(body, contentType, maxFile);
    try {
      return of(parts, maxFile);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static MultiPartFormData.Parts parse(Bounded body, String contentType, int maxFile) {
    MultiPartConfig onDisk =
        new MultiPartConfig.Builder()
            .location(TEMPORARY)
            .maxParts(MAX_PARTS)
            .maxHeadersSize(MAX_HEAD)
            .maxSize(-1)
            .maxPartSize(-1)
            .maxMemoryPartSize(MAX_IN_MEMORY)
            .build();
    try {
      return MultiPartFormData.getParts(
          Source.from(body), new Attributes.Mapped(), contentType, onDisk);
    } catch (CompletionException | IllegalArgumentException e) {
      if (body.exceeded) {
        RequestBytes.discard(body.in);
        throw tooLarge(maxFile);
      }
      throw TimedBody.problem(
          e,
          "the body is not multipart/form-data of at most %d parts with the boundary that its"
                  .formatted(MAX_PARTS)
              + " Content-Type states");
    }
  }

  private static MultipartForm of(MultiPartFormData.Parts parts, int maxFile) {
    Map<String, String> fields = new HashMap<>();
    MultiPart.@Nullable Part file = null;
    for (MultiPart.Part part : parts) {
      String name = Optional.ofNullable(part.getName()).orElse("");
      if (name.equals(FILE)) {
        if (file != null) {
          throw new Problem(422, "file is given more than once; send one file at a time");
        }
        file = part;
      } else if (part.getFileName() != null) {
        throw new Problem(
            422,
            "a file must be in the field 'file', got '%s'; send one at a time".formatted(name));
      } else if (fields.put(name, text(name, part)) != null) {
        throw new Problem(422, "%s is given more than once; send it once".formatted(name));
      }
    }
    if (file == null) {
      throw new Problem(422, "file is missing; send the article in the form field 'file'");
    }
    if (file.getLength() > maxFile) {
      throw tooLarge(maxFile);
    }
    return new MultipartForm(parts, file, fields);
  }

  private static Problem tooLarge(int maxFile) {
    return new Problem(
        413,
        "a file may have at most %,d bytes; split it, or index it on the server"
            .formatted(maxFile));
  }

  private static String text(String name, MultiPart.Part part) {
    try (InputStream in = Source.asInputStream(part.createContentSource())) {
      byte[] bytes = in.readNBytes(MAX_AROUND + 1);
      if (bytes.length > MAX_AROUND) {
        throw new Problem(413, "%s may have at most %,d bytes".formatted(name, MAX_AROUND));
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Problem(422, name + " is not UTF-8; send it in UTF-8");
    } catch (IOException e) {
      throw new IllegalStateException("a part that was received can be read", e);
    }
  }

  /// The file, until this is closed.
  Content file() {
    return new Content() {
      @Override
      public long size() {
        return file.getLength();
      }

      @Override
      public InputStream open() {
        return Source.asInputStream(file.createContentSource());
      }
    };
  }

  /// The file's hash, 64 lower-case hexadecimal digits.
  String sha256() {
    try (InputStream in = file().open()) {
      return Article.sha256(in);
    } catch (IOException e) {
      throw new IllegalStateException("a part that was received can be read", e);
    }
  }

  /// The file name that the client sent, which may be any text; empty if there is none.
  String fileName() {
    return Optional.ofNullable(file.getFileName()).orElse("");
  }

  /// A text field by its name.
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /// Deletes the temporary files.
  @Override
  public void close() {
    parts.close();
  }

  /// A stream that fails after a number of bytes.
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private long left;
    private boolean exceeded;

    Bounded(InputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = in.read(into, offset, length);
      left -= Math.max(0, n);
      if (left < 0) {
        exceeded = true;
        throw new IOException("the body is too large");
      }
      return n;
    }
  }
}
