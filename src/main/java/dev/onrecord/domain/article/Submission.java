package dev.onrecord.domain.article;

import java.util.Arrays;

/// The bytes of an article as they were handed in.
public final class Submission {
  private final byte[] bytes;
  private final String mediaType;
  private final String origin;
  private final Metadata metadata;

  /// @param bytes as received
  /// @param mediaType such as `text/plain`
  /// @param origin the file or address it came from
  /// @param metadata stated with it, not read from it
  public Submission(byte[] bytes, String mediaType, String origin, Metadata metadata) {
    this.bytes = bytes.clone();
    this.mediaType = mediaType;
    this.origin = origin;
    this.metadata = metadata;
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  public String mediaType() {
    return mediaType;
  }

  public String origin() {
    return origin;
  }

  public Metadata metadata() {
    return metadata;
  }
}
