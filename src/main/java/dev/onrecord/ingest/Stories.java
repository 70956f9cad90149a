package dev.onrecord.ingest;

import dev.onrecord.domain.article.Submission;
import dev.onrecord.ingest.prose.Story;

/// Hands on what was read, if it can be an article.
final class Stories {
  private Stories() {}

  /// Hands on an article; what whoever handed it in states about it stands above what it says.
  ///
  /// @param bytes what it was read from
  /// @throws UnreadableException if its text has no word, is too long, or is not text
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
    sink.article(
        new Submission(bytes, mediaType, document.origin(), document.stated().or(story.metadata())),
        ArticleText.checked(text));
  }
}
