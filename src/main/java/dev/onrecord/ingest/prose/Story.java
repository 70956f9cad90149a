package dev.onrecord.ingest.prose;

import dev.onrecord.domain.article.Metadata;
import java.util.List;

/// An article as a document tells it.
///
/// @param text without markup: paragraphs with a blank line between them
/// @param metadata what the document states, and nothing else
public record Story(String text, Metadata metadata) {
  /// The parts of the text between blank lines, the title first.
  public List<String> paragraphs() {
    return List.of(text.split("\n\n"));
  }
}
