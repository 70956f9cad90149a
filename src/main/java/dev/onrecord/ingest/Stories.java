package dev.onrecord.ingest;

import dev.onrecord.domain.Submission;
import dev.onrecord.ingest.prose.Story;
import java.nio.charset.StandardCharsets;

/// Hands on what was read, if it can be an article.
final class Stories {
  private Stories() {}

  /// Hands on an article; what whoever handed it in states about it stands above what it says.
  ///
  /// @param bytes what it was read from
  /// @throws UnreadableException if its text has no word or is too long
  static void give(Document document, byte[] bytes, String mediaType, Story story, ArticleSink sink)
      throws UnreadableException {
    String text = story.text();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableException(
          bytes.length == 0 ? "it is empty" : "it has no text; an article has some");
    }
    if (story.metadata().title().filter(text::equals).isPresent()) {
      throw new UnreadableException("it has no text but its title; an article has some");
    }
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > TextReader.MAX_BYTES) {
      throw new UnreadableException(
          "its text has %,d bytes; an article may have %,d: split it"
              .formatted(size, TextReader.MAX_BYTES));
    }
    sink.article(
        new Submission(bytes, mediaType, document.origin(), document.stated().or(story.metadata())),
        text);
  }
}
