package dev.onrecord.sources.fetch;

import dev.onrecord.sources.fetch.Fetched.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/// The response of a server.
sealed interface FetchedReply {
  /// The statuses of a redirection.
  Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

  int NOT_MODIFIED = 304;

  /// A redirection.
  record Moved(URI to) implements FetchedReply {}

  /// The document has not changed.
  record Unchanged() implements FetchedReply {}

  /// The document.
  record Document(Fetched fetched) implements FetchedReply {}

  /// Reads a response.
  ///
  /// @param deadline by [System#nanoTime]
  /// @throws Refused if it is neither a document nor a redirection
  static FetchedReply of(URI at, ClassicHttpResponse response, long deadline) throws IOException {
    int status = response.getCode();
    if (REDIRECTIONS.contains(status)) {
      Header location = response.getFirstHeader("Location");
      if (location == null) {
        throw new Refused("it redirects without a target");
      }
      try {
        return new FetchedReply.Moved(at.resolve(location.getValue()));
      } catch (IllegalArgumentException e) {
        throw new Refused("it redirects to something that is no URL");
      }
    }
    if (status == NOT_MODIFIED) {
      return new FetchedReply.Unchanged();
    }
    HttpEntity entity = response.getEntity();
    if (status != 200 || entity == null) {
      throw new Refused("the server answers %d".formatted(status));
    }
    return new FetchedReply.Document(
        new Fetched(
            bytes(entity, deadline),
            charset(entity),
            new Validators(header(response, "ETag"), header(response, "Last-Modified"))));
  }

  private static byte[] bytes(HttpEntity entity, long deadline) throws IOException {
    try (InputStream in = entity.getContent()) {
      var bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[16 << 10];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes.write(buffer, 0, n);
        if (bytes.size() > Fetcher.MAX_BYTES) {
          throw new Refused("it has more than %,d bytes".formatted(Fetcher.MAX_BYTES));
        }
        if (System.nanoTime() > deadline) {
          throw new Refused("the server takes more than a minute");
        }
      }
      return bytes.toByteArray();
    }
  }

  private static Optional<Charset> charset(HttpEntity entity) {
    try {
      return Optional.ofNullable(entity.getContentType())
          .map(ContentType::parseLenient)
          .map(ContentType::getCharset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  /// Thrown for a response that is not accepted.
  final class Refused extends IOException {
    private static final long serialVersionUID = 1;
    private final String reason;

    Refused(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }
}
