package dev.onrecord.ingest;

import dev.onrecord.domain.article.Metadata;
import dev.onrecord.domain.article.Submission;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A file, page or text as somebody handed it in. It holds one article, or many, or none.
///
/// @param origin the file or address it came from; the same origin later is the same document
/// @param stated what whoever handed it in states about it; stands above what it says itself
/// @param mediaType such as `text/plain`, where its format must not be looked for in its bytes
/// @param charset where it is known otherwise than by its bytes, such as by an HTTP header
public record Document(
    String origin,
    Content content,
    Metadata stated,
    Optional<String> mediaType,
    Optional<Charset> charset) {
  /// A document whose format its bytes tell.
  public static Document of(String origin, Content content, Metadata stated) {
    return new Document(origin, content, stated, Optional.empty(), Optional.empty());
  }

  /// What was handed in before, to be read again as it was then.
  public static Document of(Submission submission) {
    return new Document(
        submission.origin(),
        Content.of(submission.bytes()),
        submission.metadata(),
        Optional.of(submission.mediaType()),
        Optional.empty());
  }

  /// Whether it is a part of another that was stored by itself, to be read again as what it was.
  boolean isStoredPart() {
    return mediaType.isPresent() && origin.contains("#");
  }

  /// What is stated about each article in it: not its title or address, which are the whole's.
  Metadata statedOfParts() {
    return stated.withTitle(Optional.empty()).withUrl(Optional.empty());
  }

  /// Whether its name ends so, in any case.
  boolean isNamed(String... endings) {
    String lower = name().toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(lower::endsWith);
  }

  /// The last part of the origin, which may end like a file's name.
  String name() {
    return origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
  }
}
