package dev.onrecord.sources.fetch;

import java.nio.charset.Charset;
import java.util.Optional;

/// A fetched document.
public final class Fetched {
  private final byte[] bytes;
  private final Optional<Charset> charset;
  private final Validators validators;

  Fetched(byte[] bytes, Optional<Charset> charset, Validators validators) {
    this.bytes = bytes.clone();
    this.charset = charset;
    this.validators = validators;
  }

  /// The headers by which a server decides whether a document changed since.
  ///
  /// @param tag the header ETag
  /// @param modified the header Last-Modified
  public record Validators(Optional<String> tag, Optional<String> modified) {
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// The charset that the server states; empty if it states none.
  public Optional<Charset> charset() {
    return charset;
  }

  /// For the next request.
  public Validators validators() {
    return validators;
  }
}
